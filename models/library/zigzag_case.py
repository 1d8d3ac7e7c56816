def app(ui):
    ui.title("Zigzag letters")
    text = ui.field("Text")
    result = ""
    big = False
    for letter in text:
        if letter == " ":
            result += " "
        else:
            result += letter.upper() if big else letter.lower()
            big = not big
    ui.text(result or "Type a text", size=24)
