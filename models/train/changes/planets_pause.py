import math

PLANETS = [
    ("Mercury", 50, 0.24, "gray"),
    ("Venus", 85, 0.62, "orange"),
    ("Earth", 125, 1, "blue"),
    ("Mars", 170, 1.88, "red"),
]


def app(ui):
    ui.title("Planets")
    s = ui.state
    speed = ui.slider("Speed", 0, 10, 1)
    years = s.get("years", 0)
    paused = s.get("paused", False)
    if speed > 0 and not paused:
        years = s.years = years + ui.dt * speed / 10
    c = ui.canvas(400, 400, background="black")
    c.circle(200, 200, 20, "yellow")
    for name, distance, period, color in PLANETS:
        turn = years / period * 2 * math.pi
        x = 200 + distance * math.cos(turn)
        y = 200 - distance * math.sin(turn)
        c.circle(200, 200, distance, outline="#333333")
        c.circle(x, y, 8, color)
        c.text(x, y - 16, name, size=12, color="white", align="center")
    ui.text(f"Years: {years:.1f}", color="muted")
    with ui.row():
        if ui.button("Go on" if paused else "Pause"):
            s.paused = not paused
        if ui.button("Restart"):
            s.years = 0
