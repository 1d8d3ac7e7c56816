BEAT = 60 / 110


def app(ui):
    ui.title("CPR")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start, s.count = ui.time, 0
        if ui.button("Stop"):
            s.start = 0
    if not s.get("start"):
        ui.text("Press Start", size=40)
        return
    passed = ui.time - s.start
    inside = passed % (30 * BEAT + 5)
    push = int(inside / BEAT) + 1
    if push <= 30:
        if push != s.count:
            s.count = push
            ui.tone(880, 0.05)
        ui.text(f"Push {push}", size=72, bold=True)
    else:
        ui.text("2 breaths", size=72, bold=True, color="blue")
    ui.text(f"Round {int(passed / (30 * BEAT + 5)) + 1}")
