def app(ui):
    ui.title("Polygon angles")
    corners = ui.slider("Corners", 3, 12, 6)
    total = (corners - 2) * 180
    c = ui.canvas(260, 260)
    points = []
    for corner in range(corners):
        turn = math.radians(360 * corner / corners - 90)
        points.append((130 + 110 * math.cos(turn), 130 + 110 * math.sin(turn)))
    c.poly(points, color="teal")
    ui.text(f"Sum: {total}°", size=40, bold=True)
    ui.text(f"({corners} - 2) × 180°", color="muted")
    ui.text(f"Each angle of a regular one: {total / corners:.4g}°", size=20)
