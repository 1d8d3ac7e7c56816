PHASES = [("Group work", 15), ("Presentations", 10), ("Break", 5)]


def app(ui):
    ui.title("Lesson")
    s = ui.state
    with ui.row():
        if ui.button("Start") and s.get("start") is None:
            s.start = ui.time
        if ui.button("Reset"):
            s.start = None
    passed = ui.time - s.start if s.get("start") is not None else 0
    for number, (name, minutes) in enumerate(PHASES):
        if passed < minutes * 60:
            left = math.ceil(minutes * 60 - passed)
            ui.text(name, size=40, bold=True, align="center")
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
            if number + 1 < len(PHASES):
                ui.text(f"Then: {PHASES[number + 1][0]}", color="muted", align="center")
            return
        passed = passed - minutes * 60
    ui.text("Lesson over", size=40, bold=True, align="center")
