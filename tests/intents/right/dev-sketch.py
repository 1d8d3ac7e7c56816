def app(ui):
    ui.title("Sketch pad")
    lines = ui.state.get("lines", [])
    c = ui.canvas(500, 350, background="white")
    if c.mouse.clicked:
        lines.append([])
    if c.mouse.down and lines:
        lines[-1].append([c.mouse.x, c.mouse.y])
    for points in lines:
        for (x1, y1), (x2, y2) in zip(points, points[1:]):
            c.line(x1, y1, x2, y2, "black", 3)
    with ui.row():
        if ui.button("Clear"):
            lines.clear()
        ui.text(f"{len(lines)} strokes")
