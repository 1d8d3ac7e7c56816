def app(ui):
    ui.text(ui.now.strftime("%H:%M:%S"), size=48)
