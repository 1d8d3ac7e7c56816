def app(ui):
    ui.title("Longest stroke")
    s = ui.state
    strokes = s.get("strokes", [])
    if ui.button("Clear"):
        strokes = s.strokes = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            strokes.append([])
        strokes[-1].append([*c.drag])
    lengths = [0]
    for stroke in strokes:
        lengths.append(0)
        for x1, y1, x2, y2 in stroke:
            c.line(x1, y1, x2, y2, "green", 4)
            lengths[-1] += math.hypot(x2 - x1, y2 - y1)
    ui.text(f"Last: {lengths[-1]:.0f}", size=20)
    ui.text(f"Longest: {max(lengths):.0f}", size=20)
