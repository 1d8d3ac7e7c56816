def app(ui):
    ui.title("Catch the ball")
    s = ui.state
    y, bar = s.get("y", 0), s.get("bar", 200)
    caught, missed = s.get("caught", 0), s.get("missed", 0)
    if ui.key("left"):
        bar -= 200 * ui.dt
    if ui.key("right"):
        bar += 200 * ui.dt
    y += 150 * ui.dt
    if y > 280:
        y = 0
        if abs(bar - 200) < 50:
            caught += 1
        else:
            missed += 1
    s.y, s.bar, s.caught, s.missed = y, max(40, min(bar, 360)), caught, missed
    c = ui.canvas(400, 300)
    c.circle(200, y, 10, "red")
    c.rect(s.bar - 40, 285, 80, 10, "blue")
    ui.text(f"Caught: {caught}, missed: {missed}")
