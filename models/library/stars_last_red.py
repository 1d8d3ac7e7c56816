def app(ui):
    ui.title("Stars")
    stars = ui.slider("Stars", 1, 9, 5)
    c = ui.canvas(400, 50, background="black")
    for n in range(1, stars + 1):
        points = []
        for i in range(10):
            turn, far = math.pi * i / 5, 8 if i % 2 else 18
            points.append((n * 42 - 15 + far * math.sin(turn), 25 - far * math.cos(turn)))
        c.poly(points, "red" if n % 3 == 0 else "yellow")
    ui.text(f"Red: {stars // 3}", size=20)
