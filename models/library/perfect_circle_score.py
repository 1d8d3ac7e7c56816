def app(ui):
    ui.title("Perfect circle")
    s = ui.state
    points = s.get("points", [])
    if ui.button("Clear"):
        points = s.points = []
    c = ui.canvas(400, 400, background="white")
    c.circle(200, 200, 4, "red")
    if c.mouse.clicked:
        points.clear()
    if c.drag:
        points.append([c.drag[2], c.drag[3]])
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        c.line(x1, y1, x2, y2, "blue", 3)
    if len(points) >= 8:
        far = [math.dist(point, (200, 200)) for point in points]
        middle = sum(far) / len(far)
        off = sum(abs(one - middle) for one in far) / len(far)
        score = max(0, 100 - 300 * off / max(middle, 1))
        ui.text(f"{score:.0f} % round", size=40, bold=True)
    else:
        ui.text("Draw a circle around the red dot", size=24)
