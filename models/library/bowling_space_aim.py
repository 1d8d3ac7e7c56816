PINS = [[260 + row * 28, 100 + (i - row / 2) * 30] for row in range(4) for i in range(row + 1)]


def app(ui):
    ui.title("Bowling")
    s = ui.state
    if ui.button("New game") or "standing" not in s:
        s.standing, s.frame, s.ball, s.score, s.y, s.way = list(range(10)), 1, 1, 0, 100, 1
        s.x = 0
    over = s.frame > 5
    if not over and s.x == 0:
        s.y += s.way * 110 * ui.dt
        if s.y < 40 or s.y > 160:
            s.way = 1 if s.y < 40 else -1
        if ui.pressed("space"):
            s.x = 1
    if s.x > 0:
        s.x += 350 * ui.dt
        hit = [pin for pin in s.standing if abs(PINS[pin][0] - s.x) < 16 and abs(PINS[pin][1] - s.y) < 32]
        s.standing = [pin for pin in s.standing if pin not in hit]
        s.score += len(hit)
        if s.x > 400:
            s.x = 0
            if s.ball == 2 or not s.standing:
                s.frame, s.ball, s.standing = s.frame + 1, 1, list(range(10))
            else:
                s.ball = 2
    c = ui.canvas(400, 200, background="burlywood")
    for pin in s.standing:
        c.circle(*PINS[pin], 9, "white", outline="red")
    c.circle(20 + s.x * 0.95, s.y, 14, "navy")
    ui.text(f"Score: {s.score}", size=40, bold=True)
    if s.frame > 5:
        ui.text("Five frames played", size=24, color="good")
    else:
        ui.text(f"Frame {s.frame} of 5, ball {s.ball}. Space rolls the ball", size=20)
