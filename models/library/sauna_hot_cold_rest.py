PHASES = [("Hot", 12), ("Cold", 2), ("Rest", 15)]
ROUND = sum(minutes for name, minutes in PHASES) * 60


def app(ui):
    ui.title("Sauna")
    s = ui.state
    with ui.row():
        if ui.button("Start") and s.get("start") is None:
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    passed = ui.time - s.start if s.get("start") is not None else 0
    if passed >= 3 * ROUND:
        ui.text("All done", size=48, bold=True, align="center")
        return
    ui.text(f"Round {int(passed // ROUND) + 1} of 3", align="center")
    passed = passed % ROUND
    for name, minutes in PHASES:
        if passed < minutes * 60:
            left = math.ceil(minutes * 60 - passed)
            ui.text(name, size=48, bold=True, align="center")
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
            break
        passed = passed - minutes * 60
