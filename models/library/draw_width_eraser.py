def app(ui):
    ui.title("Drawing pad")
    s = ui.state
    lines = s.get("lines", [])
    width = ui.slider("Width", 1, 20, 5)
    tool = ui.choice("Tool", ["Pen", "Eraser"])
    if ui.button("Clear"):
        lines = s.lines = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        lines.append([*c.drag, "black" if tool == "Pen" else "white", width])
    for x1, y1, x2, y2, color, wide in lines:
        c.line(x1, y1, x2, y2, color, wide)
    ui.text(f"{tool}, {width} wide" if lines else "The canvas is empty")
