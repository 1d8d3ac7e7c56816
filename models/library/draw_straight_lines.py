def app(ui):
    ui.title("Straight lines")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Clear"):
        lines = s.lines = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        x1, y1, x2, y2 = c.drag
        if c.clicked:
            lines.append([x1, y1, x2, y2])
        lines[-1][2:] = [x2, y2]
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "green", 4)
    ui.text(f"Lines: {len(lines)}", size=20)
    if lines:
        x1, y1, x2, y2 = lines[-1]
        ui.text(f"Last: {math.hypot(x2 - x1, y2 - y1):.0f} long")
