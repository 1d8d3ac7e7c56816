def app(ui):
    ui.title("Angle")
    s = ui.state
    points = s.get("points", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        points = s.points = [*points, [*c.clicked]] if len(points) < 3 else [[*c.clicked]]
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        c.line(x1, y1, x2, y2, "blue", 3)
    for x, y in points:
        c.circle(x, y, 6, "red")
    if len(points) < 3:
        ui.text(f"Click point {len(points) + 1} of 3", size=28)
    else:
        (x1, y1), (x2, y2), (x3, y3) = points
        turn = math.atan2(y1 - y2, x1 - x2) - math.atan2(y3 - y2, x3 - x2)
        angle = abs(math.degrees(turn))
        ui.text(f"{min(angle, 360 - angle):.0f}°", size=48, bold=True)
