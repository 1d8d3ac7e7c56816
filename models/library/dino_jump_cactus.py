def app(ui):
    ui.title("Dino run")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.speed, s.score, s.over = 400, 0, 0, 0, False
    if not s.over:
        if ui.pressed("space") and s.y == 0:
            s.speed = 420
        s.speed -= 1000 * ui.dt
        s.y = max(0, s.y + s.speed * ui.dt)
        s.x -= (200 + 10 * s.score) * ui.dt
        if s.x < -20:
            s.x, s.score = 400, s.score + 1
        s.over = 30 < s.x < 80 and s.y < 40
    c = ui.canvas(400, 200, background="lightyellow")
    c.line(0, 180, 400, 180, "brown", 3)
    c.rect(50, 140 - s.y, 30, 40, "green")
    c.rect(s.x, 140, 20, 40, "darkgreen")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Space to jump", color="muted")
