def app(ui):
    ui.title("How long")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Clear"):
        lines = s.lines = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "blue", 3)
    length = sum(math.hypot(x2 - x1, y2 - y1) for x1, y1, x2, y2 in lines)
    ui.text(f"Length: {length:.0f}", size=24)
