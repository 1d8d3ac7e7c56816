def app(ui):
    ui.text("Nothing happens here")
