import math


def area(diameter):
    return math.pi * (diameter / 2) ** 2


def app(ui):
    ui.title("Round cake")
    a = ui.field("Diameter in the recipe", "20")
    b = ui.field("Diameter of my tin", "20")
    c = ui.field("Grams of flour", "0")
    if ui.button("Calculate"):
        ui.state.flour = float(c) * area(float(b)) / area(float(a))
    ui.text(f"Flour: {ui.state.get('flour', 0):.1f} g")
