def app(ui):
    ui.title("Spiral")
    turns = int(ui.slider("Turns", 1, 12, 4))
    way = ui.choice("Way", ["right", "left"])
    points = []
    for i in range(turns * 36 + 1):
        angle = math.radians(i * 10)
        if way == "left":
            angle = -angle
        r = 140 * i / (turns * 36)
        points.append((150 + r * math.cos(angle), 150 + r * math.sin(angle)))
    c = ui.canvas(300, 300, background="white")
    c.lines(points, color="purple", width=3)
    ui.text(f"{turns} turns to the {way}", size=20)
