import math


def app(ui):
    ui.title("Areas")
    shape = ui.tabs(["Rectangle", "Circle", "Ellipse", "Triangle"])
    if shape == "Rectangle":
        length = ui.number("Length", 5.0, min=0)
        width = ui.number("Width", 3.0, min=0)
        area = length * width
        around = 2 * (length + width)
    elif shape == "Circle":
        radius = ui.number("Radius", 2.0, min=0)
        area = math.pi * radius**2
        around = 2 * math.pi * radius
    elif shape == "Ellipse":
        long = ui.number("Long half axis", 3.0, min=0)
        short = ui.number("Short half axis", 2.0, min=0)
        area = math.pi * long * short
        around = None
    else:
        base = ui.number("Base", 6.0, min=0)
        height = ui.number("Height", 4.0, min=0)
        area = base * height / 2
        around = None
    ui.text(f"Area: {area:,.2f}", size=36, bold=True, color="accent")
    if around is not None:
        ui.text(f"Around it: {around:,.2f}", size=20)
