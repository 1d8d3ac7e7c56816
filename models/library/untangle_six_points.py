LINES = [(0, 2), (2, 4), (4, 1), (1, 3), (3, 5), (5, 0)]


def side(a, b, p):
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def cross(points, one, two):
    a, b, p, q = points[one[0]], points[one[1]], points[two[0]], points[two[1]]
    return not set(one) & set(two) and side(a, b, p) * side(a, b, q) < 0 and side(p, q, a) * side(p, q, b) < 0


def app(ui):
    ui.title("Untangle")
    s = ui.state
    if ui.button("Start over") or "points" not in s:
        angles = [i * math.pi / 3 for i in range(6)]
        s.points, s.held = [[150 + 110 * math.cos(a), 150 + 110 * math.sin(a)] for a in angles], -1
    c = ui.canvas(300, 300, background="white")
    if c.clicked:
        s.held = min(range(6), key=lambda i: math.dist(s.points[i], c.clicked))
    if c.drag and s.held >= 0:
        x1, y1, x2, y2 = c.drag
        s.points[s.held] = [min(290, max(10, x2)), min(290, max(10, y2))]
    crossings = sum(cross(s.points, one, two) for i, one in enumerate(LINES) for two in LINES[:i])
    for a, b in LINES:
        c.line(*s.points[a], *s.points[b], "green" if crossings == 0 else "gray", 3)
    for x, y in s.points:
        c.circle(x, y, 10, "orange")
    ui.text(f"{crossings} {'crossing' if crossings == 1 else 'crossings'}", size=28, bold=True)
    ui.text("Untangled!" if crossings == 0 else "Drag the points until no lines cross", size=20)
