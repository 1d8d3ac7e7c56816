def app(ui):
    ui.title("Missile defence")
    s = ui.state
    if ui.button("New game") or "missiles" not in s:
        s.missiles, s.blasts, s.cities = [[100, 0, 10], [300, -60, -20], [200, -120, 5]], [], [60, 160, 260, 360]
        s.score = 0
    c = ui.canvas(420, 300, background="black")
    if s.cities:
        if c.clicked:
            s.blasts.append([c.clicked.x, c.clicked.y, 5])
        for blast in s.blasts:
            blast[2] += 50 * ui.dt
        s.blasts = [blast for blast in s.blasts if blast[2] < 40]
        for missile in s.missiles:
            missile[0] += missile[2] * ui.dt
            missile[1] += (35 + s.score) * ui.dt
            shot = any(math.dist(missile[:2], blast[:2]) < blast[2] for blast in s.blasts)
            if shot:
                s.score += 1
            elif missile[1] > 270:
                s.cities = [city for city in s.cities if abs(city - missile[0]) > 45]
            if shot or missile[1] > 270:
                missile[:] = [random.randint(30, 390), random.randint(-60, 0), random.randint(-15, 15)]
    for city in s.cities:
        c.rect(city - 20, 275, 40, 20, "deepskyblue")
    for x, y, drift in s.missiles:
        c.line(x - drift, y - 30, x, y, "red", 3)
    for x, y, size in s.blasts:
        c.circle(x, y, size, "orange")
    ui.text(f"Shot down: {s.score}", size=28, bold=True)
    ui.text(f"Cities: {len(s.cities)} of 4" if s.cities else "All cities are gone", size=20)
