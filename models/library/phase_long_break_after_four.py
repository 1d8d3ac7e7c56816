PHASES = [("Work", 25), ("Break", 5)] * 3 + [("Work", 25), ("Long break", 15)]


def app(ui):
    ui.title("Work rhythm")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    passed = ui.time - s.since if s.get("since") is not None else 0
    passed = passed % (sum(minutes for name, minutes in PHASES) * 60)
    for place, (name, minutes) in enumerate(PHASES):
        if passed < minutes * 60:
            break
        passed -= minutes * 60
    left = math.ceil(minutes * 60 - passed)
    ui.text(name, size=48, align="center")
    ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
    ui.text(f"Work number {place // 2 + 1}", align="center")
