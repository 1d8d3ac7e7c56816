def app(ui):
    ui.title("Area of a shape")
    corners = ui.state.get("corners", [])
    with ui.row():
        if ui.button("Undo") and corners:
            corners.pop()
        if ui.button("Clear"):
            corners.clear()
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        corners.append([place / 20 for place in c.clicked])
    for i in range(21):
        c.line(i * 20, 0, i * 20, 300, "lightgray", 1)
        c.line(0, i * 20, 400, i * 20, "lightgray", 1)
    area = around = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        area += (x1 * y2 - x2 * y1) / 2
        around += math.hypot(x2 - x1, y2 - y1)
        c.line(x1 * 20, y1 * 20, x2 * 20, y2 * 20, "blue", 3)
        c.circle(x1 * 20, y1 * 20, 5, "red")
    if len(corners) < 3:
        ui.text("Click at least three corners", size=24)
    else:
        ui.text(f"Area: {abs(area):.1f} m²", size=32, bold=True)
        ui.text(f"Perimeter: {around:.1f} m", size=24)
    ui.text("One square is 1 m by 1 m", color="muted")
