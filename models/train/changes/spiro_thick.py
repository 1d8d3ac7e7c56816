import math


def app(ui):
    ui.title("Spirograph")
    with ui.grid(2):
        big = ui.slider("Big wheel", 40, 120, 96)
        small = ui.slider("Small wheel", 5, 80, 36)
        pen = ui.slider("Pen", 0, 80, 50)
        color = ui.choice("Colour", ["blue", "orange", "red", "green"])
        thick = ui.slider("Thickness", 1, 8, 1)
    c = ui.canvas(300, 300)
    points = []
    for step in range(721):
        turn = math.radians(step * 10)
        other = turn * (big - small) / small
        x = (big - small) * math.cos(turn) + pen * math.cos(other)
        y = (big - small) * math.sin(turn) - pen * math.sin(other)
        points.append((150 + x, 150 + y))
    c.line(points, color=color, width=thick)
    ui.text(f"Big wheel {big}, small wheel {small}, pen {pen}", color="muted")
