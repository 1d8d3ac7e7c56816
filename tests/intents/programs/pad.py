def app(ui):
    points = ui.state.get("points", [])
    c = ui.canvas(400, 200)
    if c.mouse.down:
        points.append((c.mouse.x, c.mouse.y))
    for x, y in points:
        c.circle(x, y, 4, color="blue")
    if points:
        ui.text(f"last at {points[-1][0]:.0f}, {points[-1][1]:.0f}")
