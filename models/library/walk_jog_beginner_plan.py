PLAN = [("Warm-up walk", 300)] + [("Jog", 60), ("Walk", 90)] * 8 + [("Cool-down walk", 300)]


def app(ui):
    ui.title("Walk and jog")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    total = sum(seconds for _, seconds in PLAN)
    if not s.get("since"):
        ui.text(f"{total // 60} minutes: 8 times 1:00 jog and 1:30 walk", size=20)
        return
    passed = ui.time - s.since
    ui.progress(min(1, int(passed) / total))
    for name, seconds in PLAN:
        if passed < seconds:
            left = math.ceil(seconds - passed)
            ui.text(name, size=56, bold=True, align="center", color="red" if name == "Jog" else "green")
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
            return
        passed -= seconds
    ui.text("Done, well run!", size=48, bold=True, align="center")
