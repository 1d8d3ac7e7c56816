def app(ui):
    ui.title("Left and right")
    s = ui.state
    lines = s.get("lines", [])
    starts = s.get("starts", [])
    if ui.button("Clear"):
        lines, starts = [], []
        s.lines, s.starts = lines, starts
    c = ui.canvas(400, 200, background="white")
    c.line(200, 0, 200, 200, "gray", 2)
    if c.drag:
        if c.clicked:
            starts.append(c.drag[0])
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "purple", 4)
    left = sum(x < 200 for x in starts)
    ui.text(f"Left: {left}", size=20)
    ui.text(f"Right: {len(starts) - left}", size=20)
