def app(ui):
    ui.title("Breakout")
    s = ui.state
    if ui.button("Restart") or "bricks" not in s:
        s.bricks = [[20 + 60 * column, 20 + 20 * row] for row in range(3) for column in range(6)]
        s.x, s.y, s.vx, s.vy, s.paddle = 200, 200, 120, 160, 200
    if s.bricks and s.y < 300:
        if ui.key("left"):
            s.paddle = max(40, s.paddle - 300 * ui.dt)
        if ui.key("right"):
            s.paddle = min(360, s.paddle + 300 * ui.dt)
        s.x += s.vx * ui.dt
        s.y += s.vy * ui.dt
        if s.x < 6 or s.x > 394:
            s.vx = abs(s.vx) if s.x < 6 else -abs(s.vx)
        if s.y < 6:
            s.vy = abs(s.vy)
        if 270 < s.y < 285 and abs(s.x - s.paddle) < 46:
            s.vy = -abs(s.vy)
        for x, y in s.bricks:
            if x - 6 < s.x < x + 56 and y - 6 < s.y < y + 21:
                s.bricks.remove([x, y])
                s.vy = -s.vy
                break
    c = ui.canvas(400, 300, background="black")
    for x, y in s.bricks:
        c.rect(x, y, 50, 15, "orange")
    c.rect(s.paddle - 40, 280, 80, 10, "white")
    c.circle(s.x, s.y, 6, "yellow")
    ui.text(f"Score: {18 - len(s.bricks)}", size=28, bold=True)
    if not s.bricks:
        ui.text("You win", size=28, color="good")
    elif s.y >= 300:
        ui.text("Game over", size=28, color="bad")
