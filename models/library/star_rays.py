def app(ui):
    ui.title("Star")
    count = int(ui.slider("Points", 4, 20, 8))
    color = ui.choice("Colour", ["white", "gold", "red"])
    inside = 25 if ui.checkbox("Thin", False) else 70
    points = []
    for i in range(count * 2):
        angle = math.pi * i / count - math.pi / 2
        r = 120 if i % 2 == 0 else inside
        points.append((150 + r * math.cos(angle), 150 + r * math.sin(angle)))
    c = ui.canvas(300, 300, background="black")
    c.poly(points, color=color)
