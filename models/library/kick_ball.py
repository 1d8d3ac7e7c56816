def app(ui):
    ui.title("Kick the ball")
    speed = ui.slider("Speed", 5, 30, 20)
    angle = math.radians(ui.slider("Angle", 10, 80, 45))
    flight = 2 * speed * math.sin(angle) / 9.81
    far = speed * math.cos(angle) * flight
    c = ui.canvas(400, 220)
    points = []
    for i in range(21):
        t = flight * i / 20
        points.append((t * speed * math.cos(angle) * 4, 210 - (speed * math.sin(angle) * t - 4.905 * t * t) * 4))
    for a, b in zip(points, points[1:]):
        c.line(a[0], a[1], b[0], b[1], "yellow", 3)
    ui.text(f"{far:.1f} metres", size=32, bold=True)
