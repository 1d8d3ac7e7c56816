import math
from fractions import Fraction


def app(ui):
    ui.title("Degrees and radians")
    degrees = ui.slider("Degrees", 0, 360, 60)
    part = Fraction(degrees, 180)
    ui.text(f"{math.radians(degrees):.4f} rad", size=40, bold=True)
    ui.text(f"{part} π", size=28)
    c = ui.canvas(260, 260)
    x, y = 130 + 110 * math.cos(math.radians(degrees)), 130 - 110 * math.sin(math.radians(degrees))
    c.circle(130, 130, 110, outline="gray")
    c.line(130, 130, 240, 130, "gray", 2)
    c.line(130, 130, x, y, "red", 3)
