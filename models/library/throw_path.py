def app(ui):
    ui.title("Throw")
    angle = ui.slider("Angle", 0, 90, 45)
    speed = ui.slider("Speed (m/s)", 1, 30, 20)
    across = speed * math.cos(math.radians(angle))
    up = speed * math.sin(math.radians(angle))
    flight = 2 * up / 9.81
    points = []
    for i in range(31):
        t = flight * i / 30
        points.append((10 + across * t * 4, 240 - (up * t - 9.81 / 2 * t * t) * 4))
    c = ui.canvas(400, 260, background="skyblue")
    c.rect(0, 240, 400, 20, "green")
    c.lines(points, color="red", width=3)
    ui.text(f"{across * flight:.1f} m far", size=32, bold=True)
    ui.text(f"{up * up / 2 / 9.81:.1f} m high", size=20)
    ui.text(f"{flight:.1f} s in the air")
