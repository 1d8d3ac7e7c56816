import math


def app(ui):
    ui.title("Areas")
    shape = ui.tabs(["Rectangle", "Circle", "Triangle"])
    if shape == "Rectangle":
        length = ui.number("Length", 5.0, min=0)
        width = ui.number("Width", 3.0, min=0)
        area = length * width
        around = 2 * (length + width)
    elif shape == "Circle":
        radius = ui.number("Radius", 2.0, min=0)
        area = math.pi * radius**2
        around = 2 * math.pi * radius
    else:
        base = ui.number("Base", 6.0, min=0)
        height = ui.number("Height", 4.0, min=0)
        area = base * height / 2
        around = None
    ui.text(f"Area: {area:,.2f} m²", size=36, bold=True, color="accent")
    ui.text(f"{area / 10000:.4f} hectares")
    if around is not None:
        ui.text(f"Around it: {around:,.2f} m", size=20)
