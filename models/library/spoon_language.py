def app(ui):
    ui.title("Spoon language")
    text = ui.field("Text", lines=3)
    result = ""
    for letter in text:
        result += letter
        if letter.lower() in "aeiou":
            result += "lew" + letter.lower()
    ui.text(result or "Type a text", size=24)
