def app(ui):
    ui.title("Pendulum")
    seconds = ui.slider("Seconds", 1, 6, 2)
    angle = 0
    if ui.switch("Swing", False):
        ui.every(0.05)
        angle = 0.6 * math.sin(2 * math.pi * ui.time / seconds)
    c = ui.canvas(300, 260)
    x, y = 150 + 200 * math.sin(angle), 20 + 200 * math.cos(angle)
    c.line(150, 20, x, y, "gray", 3)
    c.circle(x, y, 18, "gold")
