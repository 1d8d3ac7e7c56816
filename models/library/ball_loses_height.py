def app(ui):
    ui.title("Bouncing ball")
    s = ui.state
    keeps = ui.slider("Percent of the height kept", 30, 90, 70)
    if ui.button("Drop"):
        s.high, s.speed, s.bounces, s.falling = 240, 0, 0, True
    if s.get("falling"):
        s.speed += 500 * ui.dt
        s.high -= s.speed * ui.dt
        if s.high <= 0:
            s.high, s.bounces = 0, s.bounces + 1
            s.speed *= -math.sqrt(keeps / 100)
            s.falling = abs(s.speed) > 20
    c = ui.canvas(300, 300, background="lightblue")
    c.rect(0, 290, 300, 10, "brown")
    c.circle(150, 270 - s.get("high", 240), 20, "red")
    ui.text(f"Bounces: {s.get('bounces', 0)}", size=28)
