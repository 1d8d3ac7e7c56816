def app(ui):
    while True:
        ui.text("again")
