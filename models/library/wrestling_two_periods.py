PARTS = [("Period 1", 180), ("Break", 30), ("Period 2", 180)]


def app(ui):
    ui.title("Wrestling")
    s = ui.state
    with ui.row():
        if ui.button("Start") and not s.get("since"):
            s.since = ui.time - s.get("kept", 0)
        if ui.button("Whistle") and s.get("since"):
            s.kept, s.since = ui.time - s.since, None
        if ui.button("New bout"):
            s.kept, s.since = 0, None
    passed = ui.time - s.since if s.get("since") else s.get("kept", 0)
    for name, seconds in PARTS:
        if passed < seconds:
            left = math.ceil(seconds - passed)
            ui.text(name, size=32, align="center", color="good" if name == "Break" else "")
            ui.text(f"{left // 60}:{left % 60:02d}", size=80, bold=True, align="center")
            return
        passed -= seconds
    ui.text("End of the bout", size=48, bold=True, align="center")
    ui.beep()
