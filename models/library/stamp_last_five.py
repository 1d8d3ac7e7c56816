def app(ui):
    ui.title("Five stars")
    stars = ui.state.get("stars", [])
    c = ui.canvas(400, 300, background="navy")
    if c.clicked:
        stars.append([c.clicked[0], c.clicked[1]])
        if len(stars) > 5:
            stars.pop(0)
    for x, y in stars:
        points = []
        for i in range(10):
            turn, far = math.pi * i / 5, 8 if i % 2 else 20
            points.append((x + far * math.sin(turn), y - far * math.cos(turn)))
        c.poly(points, "gold")
    ui.text(f"Stars: {len(stars)}", size=20)
    if stars:
        ui.text(f"Oldest at {stars[0][0]:.0f}, {stars[0][1]:.0f}")
