def app(ui):
    ui.title("Strokes")
    s = ui.state
    lines = s.get("lines", [])
    if ui.button("Clear"):
        lines = s.lines = []
        s.now = 0
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            s.now = s.get("now", 0) + 1
            s.ever = s.get("ever", 0) + 1
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "black", 4)
    ui.text(f"Now: {s.get('now', 0)}", size=20)
    ui.text(f"Strokes ever: {s.get('ever', 0)}", size=20)
