def app(ui):
    ui.title("Drawing pad")
    s = ui.state
    strokes = s.get("strokes", [])
    with ui.row():
        color = ui.choice("Color", ["black", "red", "orange", "green", "blue", "purple"])
        width = ui.slider("Brush", 1, 30, 6)
    c = ui.canvas(600, 400, background="white")
    if c.mouse.clicked:
        strokes.append({"color": color, "width": width, "points": []})
    if c.mouse.down and strokes:
        point = [round(c.mouse.x), round(c.mouse.y)]
        if point not in strokes[-1]["points"][-1:]:
            strokes[-1]["points"].append(point)
    for stroke in strokes:
        points = stroke["points"]
        x, y = points[0]
        c.circle(x, y, stroke["width"] / 2, color=stroke["color"])
        for (x1, y1), (x2, y2) in zip(points, points[1:]):
            c.line(x1, y1, x2, y2, color=stroke["color"], width=stroke["width"])
    with ui.row():
        if ui.button("Undo") and strokes:
            strokes.pop()
        if ui.button("Clear"):
            strokes.clear()
        ui.text(f"{len(strokes)} strokes", color="muted")
