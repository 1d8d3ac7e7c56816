def app(ui):
    ui.title("Intervals")
    s = ui.state
    with ui.row():
        work = ui.number("Work seconds", 40, min=5)
        rest = ui.number("Rest seconds", 20, min=5)
        rounds = ui.number("Rounds", 8, min=1)
    running = s.get("running", False)
    if running and ui.every(1):
        s.left -= 1
        if s.left <= 0:
            ui.beep()
            if s.phase == "Rest":
                s.round += 1
            s.phase = "Rest" if s.phase == "Work" else "Work"
            s.left = work if s.phase == "Work" else rest
            if s.round > rounds:
                s.phase, s.left, s.running = "Done", 0, False
    phase = s.get("phase", "Ready")
    color = {"Work": "bad", "Rest": "good"}.get(phase, "text")
    ui.text(phase, size=40, bold=True, align="center", color=color)
    ui.text(s.get("left", work), size=96, align="center")
    ui.text(f"Round {min(s.get('round', 1), rounds)} of {rounds}", align="center", color="muted")
    with ui.row():
        if running:
            if ui.button("Pause"):
                s.running = False
        elif ui.button("Start"):
            if phase in ["Ready", "Done"]:
                s.phase, s.left, s.round = "Work", work, 1
            s.running = True
        if ui.button("Reset"):
            s.phase, s.left, s.round, s.running = "Ready", work, 1, False
