def app(ui):
    ui.title("Joined points")
    points = ui.state.get("points", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        points.append(c.clicked)
    length = 0
    for x, y in points:
        c.circle(x, y, 4, "red")
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        c.line(x1, y1, x2, y2, "red", 2)
        length += math.hypot(x2 - x1, y2 - y1)
    ui.text(f"Length: {length:.0f}", size=20)
    if ui.button("Clear"):
        points.clear()
