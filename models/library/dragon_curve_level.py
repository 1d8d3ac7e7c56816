def app(ui):
    ui.title("Dragon curve")
    level = ui.slider("Level", 1, 10, 8)
    turns = []
    for i in range(level):
        turns = turns + [1] + [-turn for turn in reversed(turns)]
    x, y, dx, dy = 0, 0, 1, 0
    points = [(0, 0)]
    for turn in [*turns, 1]:
        x, y = x + dx, y + dy
        points.append((x, y))
        dx, dy = -dy * turn, dx * turn
    left, top = min(x for x, y in points), min(y for x, y in points)
    size = max(max(x for x, y in points) - left, max(y for x, y in points) - top)
    c = ui.canvas(400, 400, background="black")
    c.lines([(20 + (x - left) * 360 / size, 20 + (y - top) * 360 / size) for x, y in points], color="orange", width=2)
    ui.text(f"{len(points) - 1} lines", size=28, bold=True)
