def app(ui):
    ui.title("Bath")
    degrees = ui.number("Degrees", 37.0, step=0.5)
    if degrees < 36:
        ui.text("Too cold", size=40, color="accent")
    elif degrees > 38:
        ui.text("Too hot", size=40, color="bad")
    else:
        ui.text("Just right", size=40, color="good")
