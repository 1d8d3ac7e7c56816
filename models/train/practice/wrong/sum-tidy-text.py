def app(ui):
    ui.title("Tidy text")
    text = " ".join(ui.field("Text", lines=4).split())
    text = text.replace(" ,", ",")
    if text:
        text = text[0].upper() + text[1:]
        text += "."
    ui.text(text, size=20)
