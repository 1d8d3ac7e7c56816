import math


def app(ui):
    ui.title("Square to round")
    side = ui.number("Side of the square (cm)", 20, min=1)
    diameter = ui.number("Diameter of the round pan (cm)", 20, min=1)
    square = side * side
    circle = math.pi * (diameter / 2) ** 2
    ui.text(f"Square: {square} cm²")
    ui.text(f"Round: {circle:.0f} cm²")
    ui.text(f"Make {circle / square * 100:.0f}% of the recipe", size=32, bold=True)
