import math


def app(ui):
    ui.title("Fence paint")
    length = ui.number("Length (m)", 10.0, min=0)
    height = ui.number("Height (m)", 1.0, min=0, step=0.1)
    sides = 2 if ui.checkbox("Both sides", True) else 1
    coats = ui.number("Coats", 2, min=1)
    litres = length * height * sides * coats / 8
    ui.text(f"Litres: {litres:.1f}", size=24)
    ui.text(f"Tins of 2.5 litres: {math.ceil(litres / 2.5)}", size=32, bold=True)
