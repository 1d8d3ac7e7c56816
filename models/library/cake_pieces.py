def app(ui):
    ui.title("Cake")
    s = ui.state
    left = s.get("left", 8)
    c = ui.canvas(240, 240)
    for i in range(left):
        points = [(120, 120)]
        for degrees in range(i * 45, i * 45 + 43, 6):
            angle = math.radians(degrees)
            points.append((120 + 100 * math.cos(angle), 120 + 100 * math.sin(angle)))
        c.poly(points, color="orange")
    ui.text(f"{left}/8 left", size=32)
    if left == 0:
        ui.text("All gone", color="muted")
    with ui.row():
        if ui.button("Eat") and left > 0:
            s.left = left - 1
        if ui.button("New cake"):
            s.left = 8
