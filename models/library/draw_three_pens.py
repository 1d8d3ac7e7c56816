def app(ui):
    ui.title("Three pens")
    s = ui.state
    pens = {"Thin": 2, "Medium": 6, "Thick": 14}
    counts = s.get("counts", {"Thin": 0, "Medium": 0, "Thick": 0})
    lines = s.get("lines", [])
    with ui.row():
        for name in pens:
            if ui.button(name):
                s.pen = name
        if ui.button("Clear"):
            lines = s.lines = []
            counts = s.counts = {"Thin": 0, "Medium": 0, "Thick": 0}
    pen = s.get("pen", "Thin")
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        if c.clicked:
            counts[pen] += 1
        lines.append([*c.drag, pens[pen]])
    for x1, y1, x2, y2, width in lines:
        c.line(x1, y1, x2, y2, "black", width)
    ui.text(f"The pen is {pen.lower()}")
    for name in pens:
        ui.text(f"{name}: {counts[name]}")
