def app(ui):
    ui.title("Traffic")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.passed, s.crash = 150, 0, False
        s.cars = [[150, 0], [75, -160], [225, -320]]
    if not s.crash:
        if ui.key("left"):
            s.x = max(70, s.x - 180 * ui.dt)
        if ui.key("right"):
            s.x = min(230, s.x + 180 * ui.dt)
        for car in s.cars:
            car[1] += (140 + 4 * s.passed) * ui.dt
            if car[1] > 330:
                car[:] = [random.randint(70, 230), -150]
                s.passed += 1
            if abs(car[0] - s.x) < 30 and abs(car[1] - 260) < 50:
                s.crash = True
    c = ui.canvas(300, 300, background="green")
    c.rect(50, 0, 200, 300, "dimgray")
    for x, y in s.cars:
        c.rect(x - 15, y - 25, 30, 50, "red")
    c.rect(s.x - 15, 235, 30, 50, "dodgerblue")
    ui.text(f"Cars passed: {s.passed}", size=28, bold=True)
    if s.crash:
        ui.text("Crash! Game over", size=28, color="bad")
    ui.text("Steer with left and right", color="muted")
