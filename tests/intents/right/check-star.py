def app(ui):
    ui.title("Star")
    points = ui.slider("Points", 3, 12, 5)
    c = ui.canvas(300, 300)
    corners = []
    for corner in range(points * 2):
        radius = 130 if corner % 2 == 0 else 55
        angle = math.pi * corner / points
        corners.append((150 + radius * math.sin(angle), 150 - radius * math.cos(angle)))
    c.poly(corners, color="gold")
    ui.text(f"{360 / points:.1f} degrees")
