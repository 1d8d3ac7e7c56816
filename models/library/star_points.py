def app(ui):
    ui.title("Star")
    count = int(ui.slider("Points", 3, 12, 5))
    color = ui.choice("Colour", ["yellow", "orange", "pink"])
    edge = ui.checkbox("Only the edge", False)
    points = []
    for i in range(count * 2):
        angle = math.pi * i / count - math.pi / 2
        r = 120 if i % 2 == 0 else 55
        points.append((150 + r * math.cos(angle), 150 + r * math.sin(angle)))
    c = ui.canvas(300, 300, background="navy")
    if edge:
        c.poly(points, outline=color, width=3)
    else:
        c.poly(points, color=color)
