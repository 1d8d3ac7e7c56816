def app(ui):
    ui.title("Capitals")
    text = ui.field("Text")
    ui.text(text.upper(), size=32)
