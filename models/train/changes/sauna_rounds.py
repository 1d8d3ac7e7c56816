LENGTHS = {"Sauna": 12 * 60, "Cold water": 2 * 60}


def app(ui):
    ui.title("Sauna")
    s = ui.state
    phase = s.get("phase", "Sauna")
    left = s.get("left", LENGTHS["Sauna"])
    running = s.get("running", False)
    if running and ui.every(1):
        left -= 1
        if left <= 0:
            if phase == "Sauna":
                s.rounds = s.get("rounds", 0) + 1
            phase = "Cold water" if phase == "Sauna" else "Sauna"
            left = LENGTHS[phase]
            ui.beep()
        s.phase, s.left = phase, left
    ui.text(phase, size=32, bold=True, align="center")
    ui.text(f"{left // 60:02d}:{left % 60:02d}", size=72, align="center")
    ui.text(f"Rounds: {s.get('rounds', 0)}", align="center")
    if ui.button("Pause" if running else "Start"):
        s.running = not running
