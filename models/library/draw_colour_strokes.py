def app(ui):
    ui.title("Draw")
    s = ui.state
    lines = s.get("lines", [])
    color = ui.choice("Colour", ["red", "green", "blue"])
    if ui.button("Clear"):
        lines = s.lines = []
        s.strokes = 0
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            s.strokes = s.get("strokes", 0) + 1
        lines.append([*c.drag, color])
    for x1, y1, x2, y2, ink in lines:
        c.line(x1, y1, x2, y2, ink, 4)
    ui.text(f"Strokes: {s.get('strokes', 0)}", size=20)
