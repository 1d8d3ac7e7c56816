def app(ui):
    ui.title("Numbers for letters")
    text = ui.field("Text", lines=3)
    result = text.replace("s", "5").replace("t", "7")
    ui.text(result or "Type a text", size=24)
