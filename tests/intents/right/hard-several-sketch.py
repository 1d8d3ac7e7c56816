def app(ui):
    ui.title("Drawing")
    s = ui.state
    strokes = s.get("strokes", [])
    with ui.row():
        for color in ["black", "red", "blue"]:
            if ui.button(color):
                s.color = color
    c = ui.canvas(500, 350, background="white")
    if c.mouse.clicked:
        strokes.append({"color": s.get("color", "black"), "points": []})
    if c.mouse.down and strokes:
        strokes[-1]["points"].append([c.mouse.x, c.mouse.y])
    for stroke in strokes:
        for (x1, y1), (x2, y2) in zip(stroke["points"], stroke["points"][1:]):
            c.line(x1, y1, x2, y2, stroke["color"], 3)
    with ui.row():
        if ui.button("Undo") and strokes:
            strokes.pop()
        if ui.button("Clear"):
            strokes.clear()
    ui.text(f"{len(strokes)} strokes")
