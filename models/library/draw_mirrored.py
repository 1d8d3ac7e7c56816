def app(ui):
    ui.title("Mirror")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Clear"):
        lines = s.lines = []
        s.strokes = 0
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            s.strokes = s.get("strokes", 0) + 1
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "red", 4)
        c.line(400 - x1, y1, 400 - x2, y2, "blue", 4)
    ui.text(f"Strokes: {s.get('strokes', 0)}", size=20)
