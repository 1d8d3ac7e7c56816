def app(ui):
    ui.title("Falling rocks")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.score, s.over = 150, 0, False
        s.rocks = [[150, 0], [50, -100], [240, -200]]
    if not s.over:
        if ui.key("left"):
            s.x = max(15, s.x - 220 * ui.dt)
        if ui.key("right"):
            s.x = min(285, s.x + 220 * ui.dt)
        for rock in s.rocks:
            rock[1] += (150 + 5 * s.score) * ui.dt
            if rock[1] > 315:
                rock[:] = [random.randint(15, 285), -15]
                s.score += 1
            if abs(rock[0] - s.x) < 30 and abs(rock[1] - 280) < 30:
                s.over = True
    c = ui.canvas(300, 300, background="lightgray")
    for x, y in s.rocks:
        c.circle(x, y, 15, "brown")
    c.rect(s.x - 15, 265, 30, 30, "blue")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
