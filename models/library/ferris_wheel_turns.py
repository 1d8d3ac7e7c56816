COLORS = ["red", "yellow", "blue", "green", "orange", "purple"]


def app(ui):
    ui.title("Ferris wheel")
    s = ui.state
    cabins = ui.slider("Cabins", 4, 12, 8)
    if ui.switch("Turn", False):
        s.angle = s.get("angle", 0) + 36 * ui.dt
    angle = s.get("angle", 0)
    c = ui.canvas(360, 400, background="skyblue")
    c.poly([(180, 180), (110, 395), (250, 395)], color="gray")
    c.circle(180, 180, 140, outline="white", width=6)
    for i in range(cabins):
        turn = math.radians(angle + 360 / cabins * i)
        x, y = 180 + 140 * math.cos(turn), 180 + 140 * math.sin(turn)
        c.line(180, 180, x, y, "white", 3)
        c.rect(x - 14, y, 28, 24, COLORS[i % 6])
    ui.text(f"Rounds: {int(angle // 360)}", size=28)
