def app(ui):
    ui.title("Kaleidoscope")
    s = ui.state
    lines = s.get("lines", [])
    with ui.row():
        color = ui.choice("Colour", ["red", "orange", "green", "blue", "purple"])
        mirrors = ui.slider("Mirrors", 2, 16, 8)
    c = ui.canvas(400, 400)
    c.circle(200, 200, 195, "white")
    if c.drag:
        x1, y1, x2, y2 = c.drag
        lines.append([x1 - 200, y1 - 200, x2 - 200, y2 - 200, color])
    for i in range(mirrors):
        c.push()
        c.translate(200, 200)
        c.rotate(360 / mirrors * i)
        for x1, y1, x2, y2, paint in lines:
            c.line(x1, y1, x2, y2, paint, 3)
        c.pop()
    if not lines:
        ui.text("Draw in the circle", color="muted", align="center")
    if ui.button("Clear"):
        s.lines = []
