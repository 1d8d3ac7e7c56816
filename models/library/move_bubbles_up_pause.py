def app(ui):
    ui.title("Bubbles")
    s = ui.state
    bubbles = s.get("bubbles", [[30 + i * 60, 40 * i, 20 + 15 * i] for i in range(5)])
    if not ui.switch("Pause", False):
        for bubble in bubbles:
            bubble[1] = (bubble[1] - bubble[2] * ui.dt) % 200
    c = ui.canvas(300, 200, background="navy")
    for x, y, speed in bubbles:
        c.circle(x, y, 12, "lightblue")
