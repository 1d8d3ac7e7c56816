def app(ui):
    ui.title("Heart")
    size = ui.slider("Size", 2, 10, 7)
    color = ui.choice("Colour", ["red", "pink", "purple", "blue"])
    name = ui.field("Name in it", "Love")
    points = []
    for degree in range(0, 360, 6):
        t = math.radians(degree)
        high = 13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
        points.append((200 + size * 16 * math.sin(t) ** 3, 180 - size * high))
    c = ui.canvas(400, 360, background="white")
    c.poly(points, color=color)
    c.text(200, 170, name, size=5 * size, color="white", align="center")
