def app(ui):
    ui.title("Tidy text")
    text = " ".join(ui.field("Text", lines=4).split())
    text = text.replace(" ,", ",")
    if text:
        text = text[0].upper() + text[1:]
        if text[-1] not in ".!?":
            text += "."
    ui.text(text, size=20)
