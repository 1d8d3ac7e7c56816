POINTS = [(80, 280), (220, 280), (80, 140), (220, 140), (150, 50)]
LINES = [[0, 1], [0, 2], [1, 3], [2, 3], [0, 3], [1, 2], [2, 4], [3, 4]]


def app(ui):
    ui.title("House in one line")
    s = ui.state
    if ui.button("Start over") or "path" not in s:
        s.path = []
    path = s.path
    c = ui.canvas(300, 320, background="white")
    drawn = [sorted(pair) for pair in zip(path, path[1:])]
    if c.clicked:
        point = min(range(5), key=lambda i: math.dist(POINTS[i], c.clicked))
        if not path:
            path.append(point)
        elif sorted([path[-1], point]) in LINES and sorted([path[-1], point]) not in drawn:
            drawn.append(sorted([path[-1], point]))
            path.append(point)
    for line in LINES:
        color, width = ("red", 6) if line in drawn else ("lightgray", 2)
        c.line(*POINTS[line[0]], *POINTS[line[1]], color, width)
    for i, (x, y) in enumerate(POINTS):
        c.circle(x, y, 10, "gold" if path and path[-1] == i else "black")
    ui.text(f"{len(drawn)} of 8 lines", size=28, bold=True)
    stuck = path and all(sorted([path[-1], i]) in drawn or sorted([path[-1], i]) not in LINES for i in range(5))
    if len(drawn) == 8:
        ui.text("This is the house of Santa Claus!", size=24, color="good")
    elif stuck:
        ui.text("No line left from here, start over", size=20, color="bad")
    else:
        ui.text("Click the points one after another, no line twice")
