def app(ui):
    ui.title("Time")
    ui.text(ui.now.strftime("%H:%M:%S"), size=64)
