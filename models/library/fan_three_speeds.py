SPEEDS = {"Off": 0, "Slow": 120, "Medium": 300, "Fast": 700}


def app(ui):
    ui.title("Fan")
    s = ui.state
    name = ui.choice("Speed", list(SPEEDS))
    if SPEEDS[name]:
        s.angle = (s.get("angle", 0) + SPEEDS[name] * ui.dt) % 360
    c = ui.canvas(300, 300, background="white")
    c.rect(142, 150, 16, 150, "gray")
    for blade in range(3):
        c.push()
        c.translate(150, 130)
        c.rotate(s.get("angle", 0) + blade * 120)
        c.ellipse(0, -55, 22, 55, "skyblue")
        c.pop()
    c.circle(150, 130, 14, "gray")
    ui.text(f"Spinning: {name}" if SPEEDS[name] else "The fan stands still", size=20)
