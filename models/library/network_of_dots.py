DOTS = [(60, 150), (140, 50), (280, 50), (360, 150), (280, 250), (140, 250)]


def app(ui):
    ui.title("Network")
    s = ui.state
    lines = s.get("lines", [])
    c = ui.canvas(420, 300, background="white")
    if c.clicked:
        nearest = min(range(6), key=lambda i: math.dist(DOTS[i], c.clicked))
        first, s.first = s.get("first"), None
        if first is None:
            s.first = nearest
        elif nearest != first:
            line = sorted([first, nearest])
            if line in lines:
                lines.remove(line)
            else:
                lines.append(line)
    for a, b in lines:
        c.line(*DOTS[a], *DOTS[b], "gray", 4)
    for i, (x, y) in enumerate(DOTS):
        c.circle(x, y, 16, "red" if i == s.get("first") else "blue")
    ui.text(f"{len(lines)} {'line' if len(lines) == 1 else 'lines'}", size=28)
