def app(ui):
    ui.title("Meteors")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.shots, s.score, s.over = 150, [], 0, False
        s.meteors = [[150, 0], [60, -120], [230, -240]]
    if not s.over:
        if ui.key("left"):
            s.x = max(15, s.x - 220 * ui.dt)
        if ui.key("right"):
            s.x = min(285, s.x + 220 * ui.dt)
        if ui.pressed("space"):
            s.shots.append([s.x, 260])
        s.shots = [[x, y - 300 * ui.dt] for x, y in s.shots if y > 0]
        for meteor in s.meteors:
            meteor[1] += 100 * ui.dt
            if math.dist(meteor, (s.x, 275)) < 30:
                s.over = True
            hits = [shot for shot in s.shots if math.dist(shot, meteor) < 20]
            if hits:
                s.shots.remove(hits[0])
                s.score += 1
            if hits or meteor[1] > 320:
                meteor[:] = [random.randint(20, 280), -20]
    c = ui.canvas(300, 300, background="black")
    for x, y in s.meteors:
        c.circle(x, y, 16, "gray")
    for x, y in s.shots:
        c.rect(x - 1, y, 3, 10, "yellow")
    c.poly([(s.x - 12, 295), (s.x + 12, 295), (s.x, 260)], color="white")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Left, right, space to shoot", color="muted")
