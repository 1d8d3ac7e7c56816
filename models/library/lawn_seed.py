import math


def app(ui):
    ui.title("Lawn")
    diameter = ui.number("Diameter (m)", 6.0, min=0, step=0.5)
    area = math.pi * (diameter / 2) ** 2
    grams = round(area * 30)
    ui.text(f"Seed: {grams} g", size=32, bold=True)
    ui.text(f"Boxes of 500 g: {math.ceil(grams / 500)}", size=24)
