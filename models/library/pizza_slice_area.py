def app(ui):
    ui.title("Slice")
    angle = ui.slider("Angle", 10, 360, 45)
    c = ui.canvas(320, 320)
    c.circle(160, 160, 150, "gold")
    points = [(160, 160)]
    for degree in range(0, angle + 1, 5):
        turn = math.radians(degree)
        points.append((160 + 150 * math.cos(turn), 160 + 150 * math.sin(turn)))
    turn = math.radians(angle)
    points.append((160 + 150 * math.cos(turn), 160 + 150 * math.sin(turn)))
    c.poly(points, color="red")
    ui.text(f"{math.pi * 15 ** 2 * angle / 360:.0f} cm²", size=24)
    ui.text(f"{angle / 360 * 100:.1f}% of the pizza")
