def app(ui):
    ui.title("Two points")
    s = ui.state
    points = s.get("points", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        points = [c.clicked] if len(points) == 2 else points + [c.clicked]
        s.points = points
    for x, y in points:
        c.circle(x, y, 6, "red")
    if len(points) == 2:
        (x1, y1), (x2, y2) = points
        c.line(x1, y1, x2, y2, "red", 2)
        ui.text(f"Distance: {math.hypot(x2 - x1, y2 - y1):.0f}", size=20)
    else:
        ui.text("Click the second point" if points else "Click the first point", size=20)
