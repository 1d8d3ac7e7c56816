import math


def app(ui):
    ui.title("Pyramid")
    side = ui.number("Side of the base", 6.0, min=0)
    height = ui.number("Height", 4.0, min=0)
    slant = math.hypot(height, side / 2)
    ui.text(f"Volume: {side**2 * height / 3:.2f}", size=40, bold=True)
    ui.text(f"Surface: {side**2 + 2 * side * slant:.2f}", size=28)
    ui.text(f"Height of a side face: {slant:.2f}", size=20)
    c = ui.canvas(260, 200)
    c.poly([(30, 170), (170, 170), (120, 30)], color="orange", outline="black")
    c.poly([(170, 170), (230, 130), (120, 30)], color="tan", outline="black")
