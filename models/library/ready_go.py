def app(ui):
    ui.title("Start")
    s = ui.state
    if s.get("pressed"):
        passed = int(ui.time - s.pressed)
        if passed < 5:
            ui.text(5 - passed, size=120, bold=True, align="center")
        else:
            ui.text("GO!", size=96, bold=True, align="center", color="good")
            ui.text(f"{passed - 5} seconds", size=24, align="center")
    else:
        ui.text("Press Ready", align="center", color="muted")
    with ui.row():
        if ui.button("Ready"):
            s.pressed = ui.time
        if ui.button("Back"):
            s.pressed = 0
