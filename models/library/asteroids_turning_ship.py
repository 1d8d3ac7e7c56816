def app(ui):
    ui.title("Asteroids")
    s = ui.state
    if ui.button("New game") or "rocks" not in s:
        s.x, s.y, s.vx, s.vy, s.angle, s.shots, s.score, s.over = 200, 150, 0, 0, -90, [], 0, False
        s.rocks = [[60, 60, 30, 20], [340, 60, -25, 30], [200, 290, 20, 0]]
    dx, dy = math.cos(math.radians(s.angle)), math.sin(math.radians(s.angle))
    if not s.over:
        s.angle += (ui.key("right") - ui.key("left")) * 200 * ui.dt
        if ui.key("up"):
            s.vx, s.vy = s.vx + dx * 120 * ui.dt, s.vy + dy * 120 * ui.dt
        if ui.pressed("space"):
            s.shots.append([s.x, s.y, dx * 280, dy * 280])
        s.x, s.y = (s.x + s.vx * ui.dt) % 400, (s.y + s.vy * ui.dt) % 300
        for thing in s.rocks + s.shots:
            thing[0] += thing[2] * ui.dt
            thing[1] += thing[3] * ui.dt
        s.shots = [shot for shot in s.shots if 0 < shot[0] < 400 and 0 < shot[1] < 300]
        for rock in s.rocks:
            rock[0], rock[1] = rock[0] % 400, rock[1] % 300
            hits = [shot for shot in s.shots if math.dist(shot[:2], rock[:2]) < 22]
            if hits:
                s.shots.remove(hits[0])
                s.score += 1
                rock[:] = [0, random.randint(0, 300), random.randint(-50, 50), random.randint(-50, 50)]
            s.over = s.over or math.dist(rock[:2], (s.x, s.y)) < 26
    c = ui.canvas(400, 300, background="black")
    for x, y, *speed in s.rocks:
        c.circle(x, y, 20, "gray")
    for x, y, *speed in s.shots:
        c.circle(x, y, 3, "yellow")
    nose, left, right = (s.x + dx * 14, s.y + dy * 14), (s.x - dy * 8, s.y + dx * 8), (s.x + dy * 8, s.y - dx * 8)
    c.poly([nose, left, right], color="white")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    ui.text("Game over" if s.over else "Left and right turn, up flies, space shoots", size=20)
