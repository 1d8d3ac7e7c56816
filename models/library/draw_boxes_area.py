def app(ui):
    ui.title("Boxes")
    s = ui.state
    boxes = s.get("boxes", [])
    color = ui.choice("Colour", ["yellow", "pink"])
    if ui.button("Clear"):
        boxes = s.boxes = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        x1, y1, x2, y2 = c.drag
        if c.clicked:
            boxes.append([x1, y1, x2, y2, color])
        boxes[-1][2:4] = [x2, y2]
    area = 0
    for x1, y1, x2, y2, fill in boxes:
        c.rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1), fill)
        area = abs(x2 - x1) * abs(y2 - y1)
    ui.text(f"Boxes: {len(boxes)}", size=20)
    ui.text(f"Area of the last: {area:.0f}")
