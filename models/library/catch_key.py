import random

KEYS = ["left", "right", "up", "down"]


def app(ui):
    ui.title("Arrows")
    s = ui.state
    points = s.get("points", 0)
    if s.get("arrow"):
        ui.text(s.arrow, size=64, bold=True, align="center")
        pressed = [key for key in KEYS if ui.pressed(key)]
        if pressed == [s.arrow]:
            points = s.points = points + 1
            s.arrow, s.end = random.choice(KEYS), ui.time + 2
        elif pressed or ui.time > s.end:
            s.arrow = ""
            s.best = max(points, s.get("best", 0))
    else:
        ui.text("Game over" if "arrow" in s else "Press Start", size=32, align="center")
        if ui.button("Start"):
            s.arrow, s.end, s.points = random.choice(KEYS), ui.time + 2, 0
    ui.text(f"Points: {points}, best: {s.get('best', 0)}", size=24)
