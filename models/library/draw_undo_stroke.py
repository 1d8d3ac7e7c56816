def app(ui):
    ui.title("Paint")
    s = ui.state
    strokes = s.get("strokes", [])
    with ui.row():
        if ui.button("Undo") and strokes:
            strokes.pop()
        if ui.button("Clear"):
            strokes = s.strokes = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            strokes.append([])
        strokes[-1].append([*c.drag])
    for stroke in strokes:
        for x1, y1, x2, y2 in stroke:
            c.line(x1, y1, x2, y2, "black", 4)
    ui.text(f"Strokes: {len(strokes)}", size=20)
