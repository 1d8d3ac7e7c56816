import math


def app(ui):
    ui.title("Ring size")
    diameter = ui.number("Inner diameter (mm)", 17.0, min=10, max=30, step=0.1)
    ui.text(f"Size {round(diameter * math.pi)}", size=48, bold=True)
