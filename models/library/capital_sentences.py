def app(ui):
    ui.title("Sentence starts")
    text = ui.field("Text", lines=5)
    result = ""
    start = True
    for letter in text:
        result += letter.upper() if start else letter
        if letter in ".!?":
            start = True
        elif letter.strip():
            start = False
    ui.text(result or "Type a text", size=20)
