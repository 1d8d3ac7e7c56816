def app(ui):
    ui.title("Koch snowflake")
    level = ui.slider("Level", 0, 4, 2)
    points = [(50, 110), (350, 110), (200, 370), (50, 110)]
    for i in range(level):
        longer = [points[0]]
        for (x1, y1), (x2, y2) in zip(points, points[1:]):
            dx, dy = (x2 - x1) / 3, (y2 - y1) / 3
            tip = (x1 + 1.5 * dx + dy * 0.866, y1 + 1.5 * dy - dx * 0.866)
            longer += [(x1 + dx, y1 + dy), tip, (x1 + 2 * dx, y1 + 2 * dy), (x2, y2)]
        points = longer
    c = ui.canvas(400, 400, background="navy")
    c.lines(points, color="white", width=2)
    ui.text(f"{len(points) - 1} sides", size=20)
