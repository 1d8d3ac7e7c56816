import math


def branch(c, x, y, length, direction, angle, levels):
    if levels == 0:
        return
    x2 = x + length * math.cos(math.radians(direction))
    y2 = y - length * math.sin(math.radians(direction))
    c.line(x, y, x2, y2, "brown" if levels > 2 else "green", levels)
    branch(c, x2, y2, length * 0.75, direction - angle, angle, levels - 1)
    branch(c, x2, y2, length * 0.75, direction + angle, angle, levels - 1)


def app(ui):
    ui.title("Tree")
    with ui.row():
        angle = ui.slider("Angle", 0, 90, 25)
        levels = ui.slider("Levels", 1, 10, 8)
    c = ui.canvas(400, 340)
    branch(c, 200, 335, 85, 90, angle, levels)
    ui.text(f"Branches: {2**levels - 1}", color="muted")
