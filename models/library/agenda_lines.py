def app(ui):
    ui.title("Agenda")
    s = ui.state
    text = ui.field("Agenda", "5 Welcome\n10 Budget", lines=5)
    points = [line.split(None, 1) for line in text.splitlines()]
    points = [point for point in points if len(point) == 2 and point[0].isdigit()]
    ui.text(f"{sum(int(point[0]) for point in points)} minutes in all", color="muted")
    if points and ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        return
    passed = ui.time - s.start
    for i, (minutes, name) in enumerate(points):
        left = math.ceil(int(minutes) * 60 - passed)
        if left > 0:
            ui.text(name, size=40, bold=True)
            ui.text(f"{left // 60}:{left % 60:02d}", size=40)
            ui.text(f"Next: {points[i + 1][1] if i + 1 < len(points) else 'end'}")
            return
        passed -= int(minutes) * 60
    ui.text("Meeting over", size=40, color="good")
