import math


def app(ui):
    ui.title("Stairs")
    height = ui.number("Height of the floor (cm)", 270, min=10)
    steps = math.ceil(height / 18)
    high = height / steps
    ui.text(f"Steps: {steps}", size=40, bold=True)
    ui.text(f"Height of a step: {high:.1f} cm")
    ui.text(f"Depth of a step: {63 - 2 * high:.1f} cm")
