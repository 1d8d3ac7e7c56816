def app(ui):
    ui.title("Beep test")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start, s.reached = ui.time, 0
        if ui.button("I stop") and s.get("start"):
            s.reached = int((ui.time - s.start) // 60) + 1
            s.start = 0
    if s.get("start"):
        level = int((ui.time - s.start) // 60) + 1
        speed = 8 + level / 2
        if ui.every(20 / (speed / 3.6)):
            ui.beep()
        ui.text(f"Level {level}", size=64, bold=True)
        ui.text(f"{speed:.1f} km/h", size=32)
    elif s.get("reached"):
        ui.text(f"You reached level {s.reached}", size=32)
    else:
        ui.text("Press Start", size=32)
