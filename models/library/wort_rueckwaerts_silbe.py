def app(ui):
    ui.title("Räubersprache")
    text = ui.field("Text", "Bad", lines=3)
    result = ""
    for letter in text:
        result += letter
        if letter.lower() in "bcdfghjklmnpqrstvwxyz":
            result += "o" + letter.lower()
    ui.text(result, size=28, bold=True)
