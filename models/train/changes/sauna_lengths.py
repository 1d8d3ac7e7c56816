LENGTHS = {"Sauna": 15 * 60, "Cold water": 3 * 60}


def app(ui):
    ui.title("Sauna")
    s = ui.state
    phase = s.get("phase", "Sauna")
    left = s.get("left", LENGTHS["Sauna"])
    running = s.get("running", False)
    if running and ui.every(1):
        left -= 1
        if left <= 0:
            phase = "Cold water" if phase == "Sauna" else "Sauna"
            left = LENGTHS[phase]
            ui.beep()
        s.phase, s.left = phase, left
    ui.text(phase, size=32, bold=True, align="center")
    ui.text(f"{left // 60:02d}:{left % 60:02d}", size=72, align="center")
    if ui.button("Pause" if running else "Start"):
        s.running = not running
    if ui.button("From the start"):
        s.phase, s.left, s.running = "Sauna", LENGTHS["Sauna"], False
