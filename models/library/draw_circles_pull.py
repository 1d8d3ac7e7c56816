def app(ui):
    ui.title("Circles")
    s = ui.state
    circles = s.get("circles", [])
    if ui.button("Clear"):
        circles = s.circles = []
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        x1, y1, x2, y2 = c.drag
        if c.clicked:
            circles.append([x1, y1, 0])
        x, y = circles[-1][:2]
        circles[-1][2] = math.hypot(x2 - x, y2 - y)
    for x, y, radius in circles:
        c.circle(x, y, radius, "pink", outline="purple")
    ui.text(f"Circles: {len(circles)}", size=20)
    if circles:
        radius = circles[-1][2]
        ui.text(f"Radius: {radius:.0f}")
        ui.text(f"Area: {math.pi * radius ** 2:.0f}")
