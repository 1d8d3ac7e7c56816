import random

COLORS = ["red", "green", "blue", "yellow"]


def app(ui):
    ui.title("Colour of the letters")
    s = ui.state
    left, points = s.get("left", 0), s.get("points", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0:
        ui.text(s.pair[0], size=64, bold=True, align="center", color=s.pair[1])
        with ui.row():
            for color in COLORS:
                if ui.button(f"Is {color}"):
                    s.points = points + (1 if color == s.pair[1] else -1)
                    s.pair = random.sample(COLORS, 2)
    elif ui.button("Start"):
        s.left, s.points, s.pair = 30, 0, random.sample(COLORS, 2)
    ui.text(f"Points: {points}, {left} seconds", size=20)
