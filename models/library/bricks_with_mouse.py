def app(ui):
    ui.title("Bricks")
    s = ui.state
    if ui.button("New game") or "bricks" not in s:
        s.bricks = [[x * 50, 20 + y * 22] for y in range(4) for x in range(8)]
        s.ball, s.speed, s.lives = [200, 200], [90, 150], 3
    c = ui.canvas(400, 300, background="black")
    paddle = min(360, max(40, c.mouse.x or 200))
    if s.lives > 0 and s.bricks:
        x, y = s.ball[0] + s.speed[0] * ui.dt, s.ball[1] + s.speed[1] * ui.dt
        if x < 6 or x > 394:
            s.speed[0] = abs(s.speed[0]) if x < 6 else -abs(s.speed[0])
        if y < 6:
            s.speed[1] = abs(s.speed[1])
        if 274 < y < 290 and abs(x - paddle) < 46 and s.speed[1] > 0:
            s.speed = [(x - paddle) * 5, -abs(s.speed[1])]
        hit = next((brick for brick in s.bricks if 0 <= x - brick[0] < 50 and 0 <= y - brick[1] < 22), None)
        if hit:
            s.bricks.remove(hit)
            s.speed[1] = -s.speed[1]
        s.ball = [x, y]
        if y > 305:
            s.lives -= 1
            s.ball, s.speed = [200, 200], [90, 150]
    for x, y in s.bricks:
        c.rect(x + 1, y + 1, 48, 20, ["red", "orange", "gold", "green"][(y - 20) // 22])
    c.circle(*s.ball, 6, "white")
    c.rect(paddle - 40, 280, 80, 10, "deepskyblue")
    ui.text(f"Bricks left: {len(s.bricks)}   Lives: {s.lives}", size=24, bold=True)
    if not s.bricks:
        ui.text("All bricks gone!", size=28, color="good")
    elif s.lives == 0:
        ui.text("Game over", size=28, color="bad")
