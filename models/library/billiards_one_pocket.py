POCKETS = [(10, 10), (200, 8), (390, 10), (10, 190), (200, 192), (390, 190)]


def app(ui):
    ui.title("Billiards")
    s = ui.state
    if ui.button("Rack again") or "balls" not in s:
        s.balls = [[100, 100, 0, 0], [280, 100, 0, 0]]
        s.shots, s.words = 0, "Click where the white ball should go"
    white, red = s.balls
    c = ui.canvas(400, 200, background="darkgreen")
    rests = all(math.hypot(ball[2], ball[3]) < 5 for ball in s.balls)
    if c.clicked and rests and "!" not in s.words:
        white[2], white[3] = 2 * (c.clicked.x - white[0]), 2 * (c.clicked.y - white[1])
        s.shots += 1
    for ball in s.balls:
        for i, most in enumerate([400, 200]):
            ball[i] += ball[i + 2] * ui.dt
            ball[i + 2] *= 1 - 0.6 * ui.dt
            if ball[i] < 10 or ball[i] > most - 10:
                ball[i + 2] = abs(ball[i + 2]) if ball[i] < 10 else -abs(ball[i + 2])
        if math.hypot(ball[2], ball[3]) < 5:
            ball[2] = ball[3] = 0
    far = math.dist(white[:2], red[:2])
    if 0 < far < 20:
        nx, ny = (red[0] - white[0]) / far, (red[1] - white[1]) / far
        push = (white[2] - red[2]) * nx + (white[3] - red[3]) * ny
        if push > 0:
            red[2], red[3] = red[2] + push * nx, red[3] + push * ny
            white[2], white[3] = white[2] - push * nx, white[3] - push * ny
    for ball, words in [(red, "Red is in, well done!"), (white, "White is in, that's a foul!")]:
        if any(math.dist(ball[:2], pocket) < 16 for pocket in POCKETS) and "!" not in s.words:
            s.words = words
    for x, y in POCKETS:
        c.circle(x, y, 14, "black")
    for (x, y, *speed), color in zip(s.balls, ["white", "red"]):
        c.circle(x, y, 10, color)
    ui.text(f"{s.shots} {'shot' if s.shots == 1 else 'shots'}", size=28, bold=True)
    ui.text(s.words, size=20)
