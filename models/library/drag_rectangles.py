def app(ui):
    ui.title("Rectangles")
    boxes = ui.state.get("boxes", [])
    with ui.row():
        color = ui.choice("Colour", ["red", "blue", "green", "orange", "black"])
        if ui.button("Undo") and boxes:
            boxes.pop()
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        x1, y1, x2, y2 = c.drag
        if c.clicked:
            boxes.append([x1, y1, x2, y2, color])
        elif boxes:
            boxes[-1][2:4] = [x2, y2]
    for x1, y1, x2, y2, paint in boxes:
        c.rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1), paint)
    ui.text(f"Rectangles: {len(boxes)}", size=20)
