def app(ui):
    ui.title("Backwards")
    text = ui.field("Text")
    ui.text(text[::-1], size=28)
