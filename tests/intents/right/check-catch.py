def app(ui):
    ui.title("Catch the ball")
    s = ui.state
    x, y = s.get("x", 200), s.get("y", 0)
    bar = s.get("bar", 200)
    caught, missed = s.get("caught", 0), s.get("missed", 0)
    if ui.key("left"):
        bar -= 300 * ui.dt
    if ui.key("right"):
        bar += 300 * ui.dt
    y += 150 * ui.dt
    if y > 280:
        if abs(x - bar) < 50:
            caught += 1
        else:
            missed += 1
        x, y = random.randint(20, 380), 0
    s.x, s.y, s.bar, s.caught, s.missed = x, y, bar, caught, missed
    c = ui.canvas(400, 300)
    c.circle(x, y, 10, "red")
    c.rect(bar - 40, 285, 80, 10, "blue")
    ui.text(f"Caught: {caught}, missed: {missed}")
