WORK, BREAK = 25 * 60, 5 * 60


def app(ui):
    ui.title("Pomodoro")
    s = ui.state
    start = s.get("start")
    with ui.row():
        if ui.button("Start") and start is None:
            start = s.start = ui.time
        if ui.button("Stop"):
            start = s.start = None
    passed = ui.time - start if start is not None else 0
    rounds = int(passed // (WORK + BREAK))
    passed = passed - rounds * (WORK + BREAK)
    working = passed < WORK
    left = math.ceil(WORK - passed if working else WORK + BREAK - passed)
    ui.text("Work" if working else "Break", size=24, color="bad" if working else "good", align="center")
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    ui.text(f"{rounds} {'round' if rounds == 1 else 'rounds'} done", align="center")
