def app(ui):
    ui.title("Rolling ball")
    s = ui.state
    speed = ui.slider("Speed", 0, 10, 3)
    x = s.get("x", 0)
    rounds = s.get("rounds", 0)
    if speed > 0:
        x += speed * 50 * ui.dt
        if x > 400:
            x -= 400
            rounds += 1
        s.x, s.rounds = x, rounds
    c = ui.canvas(400, 100)
    c.circle(x, 70, 25, "orange")
    ui.text(f"Rounds: {rounds}", size=20)
