def app(ui):
    ui.title("Asteroids")
    s = ui.state
    if ui.button("Restart") or "y" not in s:
        s.y, s.lives, s.score = 150, 3, 0
        s.rocks = [[400, 150], [560, 60], [720, 150]]
    if s.lives > 0:
        if ui.key("up"):
            s.y = max(15, s.y - 200 * ui.dt)
        if ui.key("down"):
            s.y = min(285, s.y + 200 * ui.dt)
        for rock in s.rocks:
            rock[0] -= 180 * ui.dt
            hit = math.dist(rock, (50, s.y)) < 30
            if hit or rock[0] < -20:
                s.lives, s.score = max(0, s.lives - hit), s.score + (not hit)
                rock[:] = [random.randint(420, 600), random.randint(20, 280)]
    c = ui.canvas(400, 300, background="black")
    for x, y in s.rocks:
        c.circle(x, y, 18, "gray")
    c.poly([(35, s.y - 12), (35, s.y + 12), (65, s.y)], color="cyan")
    ui.text(f"Score: {s.score}   Lives: {s.lives}", size=24, bold=True)
    if s.lives == 0:
        ui.text("Game over", size=28, color="bad")
