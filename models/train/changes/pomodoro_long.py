WORK, BREAK, LONG = 25 * 60, 5 * 60, 15 * 60


def app(ui):
    ui.title("Pomodoro")
    s = ui.state
    phase = s.get("phase", "Work")
    length = WORK if phase == "Work" else BREAK
    left = s.end - ui.time if s.get("end") else s.get("left", length)
    if s.get("end") and left <= 0:
        s.rounds = s.get("rounds", 0) + (phase == "Work")
        s.phase = "Break" if phase == "Work" else "Work"
        rest = LONG if s.rounds % 4 == 0 else BREAK
        left = rest if phase == "Work" else WORK
        s.end = ui.time + left
        ui.beep()
        ui.notify("Take a break!" if phase == "Work" else "Back to work!")
    ui.text(s.get("phase", "Work"), size=24, align="center")
    ui.text(f"{int(left) // 60:02d}:{int(left) % 60:02d}", size=72, bold=True, align="center")
    rest = LONG if s.get("rounds", 0) and s.get("rounds", 0) % 4 == 0 else BREAK
    ui.progress(1 - left / (WORK if s.get("phase", "Work") == "Work" else rest))
    with ui.row():
        if s.get("end"):
            if ui.button("Pause"):
                s.left, s.end = left, None
        elif ui.button("Start"):
            s.end = ui.time + left
        if ui.button("Reset"):
            s.phase, s.end, s.left = "Work", None, WORK
    ui.text(f"Rounds done: {s.get('rounds', 0)}", color="muted", align="center")
