def app(ui):
    ui.title("Keep it up")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.vx, s.vy, s.paddle, s.hits = 200, 50, 90, 0, 200, 0
    if s.y < 300:
        if ui.key("left"):
            s.paddle = max(40, s.paddle - 350 * ui.dt)
        if ui.key("right"):
            s.paddle = min(360, s.paddle + 350 * ui.dt)
        s.vy += 300 * ui.dt
        s.x += s.vx * ui.dt
        s.y += s.vy * ui.dt
        if s.x < 10 or s.x > 390:
            s.vx = abs(s.vx) if s.x < 10 else -abs(s.vx)
        if s.y > 265 and s.vy > 0 and abs(s.x - s.paddle) < 50:
            s.vy, s.hits = -360, s.hits + 1
            s.vx *= 1.1
        s.best = max(s.get("best", 0), s.hits)
    ui.text(f"Hits: {s.hits}", size=40, bold=True)
    ui.text(f"Best: {s.best}")
    c = ui.canvas(400, 300, background="lightblue")
    c.circle(s.x, s.y, 10, "red")
    c.rect(s.paddle - 40, 275, 80, 10, "navy")
    if s.y >= 300:
        ui.text("Game over", size=28, color="bad")
