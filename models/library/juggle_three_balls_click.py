def app(ui):
    ui.title("Juggling")
    s = ui.state
    if ui.button("Start over") or "balls" not in s:
        s.balls = [[100, 80, 30, 0], [200, 150, -20, -60], [300, 110, 10, 40]]
        s.throws, s.over = 0, False
    c = ui.canvas(400, 300, background="ivory")
    if not s.over:
        for ball in s.balls:
            ball[3] += 160 * ui.dt
            ball[0] += ball[2] * ui.dt
            ball[1] += ball[3] * ui.dt
            if ball[0] < 15 or ball[0] > 385:
                ball[2] = abs(ball[2]) if ball[0] < 15 else -abs(ball[2])
            if c.clicked and math.dist(c.clicked, ball[:2]) < 35:
                ball[2], ball[3] = (ball[0] - c.clicked.x) * 4, -230
                s.throws += 1
            if ball[1] > 290:
                s.over = True
        s.best = max(s.get("best", 0), s.throws)
    for (x, y, *speed), color in zip(s.balls, ["red", "green", "blue"]):
        c.circle(x, y, 15, color)
    ui.text(f"Throws: {s.throws}", size=40, bold=True)
    ui.text(f"Best: {s.get('best', 0)}")
    ui.text("A ball has fallen" if s.over else "Click a ball to throw it up again", size=20)
