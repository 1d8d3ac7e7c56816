def app(ui):
    ui.title("Colours in turn")
    s = ui.state
    colors = ["red", "orange", "green", "blue"]
    lines = s.get("lines", [])
    if ui.button("Clear"):
        lines = s.lines = []
        s.strokes = 0
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            s.strokes = s.get("strokes", 0) + 1
        lines.append([*c.drag, colors[(s.strokes - 1) % 4]])
    for x1, y1, x2, y2, color in lines:
        c.line(x1, y1, x2, y2, color, 5)
    ui.text(f"Next: {colors[s.get('strokes', 0) % 4]}", size=20)
