def app(ui):
    ui.title("Undo and redo")
    s = ui.state
    strokes = s.get("strokes", [])
    gone = s.get("gone", [])
    with ui.row():
        if ui.button("Undo") and strokes:
            gone.append(strokes.pop())
        if ui.button("Redo") and gone:
            strokes.append(gone.pop())
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            strokes.append([])
            gone = s.gone = []
        strokes[-1].append([*c.drag])
    for stroke in strokes:
        for x1, y1, x2, y2 in stroke:
            c.line(x1, y1, x2, y2, "blue", 4)
    ui.text(f"Strokes: {len(strokes)}", size=20)
    ui.text(f"To redo: {len(gone)}")
