def app(ui):
    ui.title("Zigzag letters")
    text = ui.field("Text")
    result = ""
    for i, letter in enumerate(text):
        result += letter.upper() if i % 2 == 0 else letter.lower()
    ui.text(result or "Type a text", size=24)
