def gear(c, x, teeth, angle, color):
    radius = teeth * 3
    c.circle(x, 120, radius, color)
    for i in range(teeth):
        turn = math.radians(angle + 360 / teeth * i)
        dx, dy = math.cos(turn), math.sin(turn)
        c.line(x + radius * dx, 120 + radius * dy, x + (radius + 8) * dx, 120 + (radius + 8) * dy, color, 6)
    c.line(x, 120, x + radius * math.cos(math.radians(angle)), 120 + radius * math.sin(math.radians(angle)), "black", 3)


def app(ui):
    ui.title("Gears")
    s = ui.state
    left = ui.slider("Teeth on the left", 8, 30, 24)
    right = ui.slider("Teeth on the right", 8, 30, 12)
    if ui.switch("Turn", False):
        s.angle = s.get("angle", 0) + 40 * ui.dt
    angle = s.get("angle", 0)
    c = ui.canvas(500, 240, background="white")
    gear(c, 130, left, angle, "steelblue")
    gear(c, 130 + left * 3 + right * 3 + 8, right, 180 + 180 / right - angle * left / right, "orange")
    ui.text(f"Ratio {left} : {right}", size=28, bold=True)
    ui.text(f"One turn on the left is {left / right:.2f} on the right", size=20)
