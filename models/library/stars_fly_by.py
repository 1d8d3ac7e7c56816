def app(ui):
    ui.title("Through the stars")
    s = ui.state
    speed = ui.slider("Speed", 1, 10, 3)
    if ui.button("Go on" if s.get("paused") else "Pause"):
        s.paused = not s.get("paused", False)
    if "stars" not in s:
        s.stars = [[random.uniform(-1, 1), random.uniform(-1, 1), random.uniform(0.1, 1)] for i in range(80)]
    c = ui.canvas(400, 300, background="black")
    step = 0 if s.get("paused") else ui.dt * speed * 0.1
    for star in s.stars:
        star[2] -= step
        if star[2] <= 0.05:
            star[:] = [random.uniform(-1, 1), random.uniform(-1, 1), 1]
        x, y, away = star
        c.circle(200 + x / away * 100, 150 + y / away * 100, 1.5 / away ** 0.5, "white")
