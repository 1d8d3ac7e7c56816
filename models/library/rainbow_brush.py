RAINBOW = ["red", "orange", "yellow", "green", "blue", "indigo", "purple"]


def app(ui):
    ui.title("Rainbow brush")
    lines = ui.state.get("lines", [])
    with ui.row():
        width = ui.slider("Width", 2, 30, 12)
        if ui.button("Clear"):
            lines.clear()
    c = ui.canvas(400, 300, background="black")
    if c.drag:
        lines.append([*c.drag, width])
    for i, (x1, y1, x2, y2, wide) in enumerate(lines):
        c.line(x1, y1, x2, y2, RAINBOW[i % 7], wide)
    ui.text(f"Next colour: {RAINBOW[len(lines) % 7]}", size=20)
