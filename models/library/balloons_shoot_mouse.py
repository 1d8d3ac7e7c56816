def app(ui):
    ui.title("Balloons")
    s = ui.state
    if ui.button("Restart") or "balloons" not in s:
        s.balloons = [[100, 320], [200, 420], [300, 520]]
        s.hits, s.missed = 0, 0
    c = ui.canvas(400, 300, background="skyblue")
    if s.missed < 5:
        for balloon in s.balloons:
            balloon[1] -= 80 * ui.dt
            if c.clicked and math.dist(c.clicked, balloon) < 28:
                s.hits += 1
                balloon[:] = [random.randint(30, 370), 330]
            elif balloon[1] < -25:
                s.missed += 1
                balloon[:] = [random.randint(30, 370), 330]
    for x, y in s.balloons:
        c.line(x, y, x, y + 45, "gray", 1)
        c.circle(x, y, 25, "red")
    ui.text(f"Hits: {s.hits}", size=28, bold=True)
    ui.text(f"Missed: {s.missed} of 5", size=20)
    if s.missed >= 5:
        ui.text("Game over", size=28, color="bad")
