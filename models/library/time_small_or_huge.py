def app(ui):
    ui.title("Clock")
    huge = ui.switch("Huge", False)
    if huge:
        c = ui.canvas(800, 320)
        c.text(400, 160, ui.now.strftime("%H:%M"), size=280, align="center")
    else:
        ui.text(ui.now.strftime("%H:%M"), size=32, bold=True)
