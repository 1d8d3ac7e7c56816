def app(ui):
    ui.title("Frog")
    s = ui.state
    if ui.button("Restart") or "row" not in s:
        s.x, s.row, s.score, s.passed, s.over = 150, 6, 0, 0, False
    if not s.over:
        s.passed += ui.dt
        s.x += 40 * (ui.pressed("right") - ui.pressed("left"))
        s.x = max(30, min(270, s.x))
        s.row = min(6, s.row + ui.pressed("down") - ui.pressed("up"))
        if s.row == 0:
            s.row, s.score = 6, s.score + 1
    c = ui.canvas(300, 280, background="dimgray")
    c.rect(0, 0, 300, 40, "green")
    c.rect(0, 240, 300, 40, "green")
    for row in range(1, 6):
        car = (130 * row + (60 + 20 * row) * s.passed) % 380 - 40
        c.rect(car - 25, row * 40 + 8, 50, 24, "red")
        if row == s.row and abs(car - s.x) < 35:
            s.over = True
    c.circle(s.x, s.row * 40 + 20, 12, "lime")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Arrow keys", color="muted")
