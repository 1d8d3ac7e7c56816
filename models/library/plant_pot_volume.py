import math


def app(ui):
    ui.title("Plant pot")
    top = ui.number("Diameter at the top (cm)", 30.0, min=0)
    bottom = ui.number("Diameter at the bottom (cm)", 20.0, min=0)
    height = ui.number("Height (cm)", 25.0, min=0)
    pots = ui.number("Pots", 3, min=1)
    litres = math.pi * height / 12 * (top**2 + top * bottom + bottom**2) / 1000
    ui.text(f"{litres:.1f} litres a pot", size=40, bold=True)
    ui.text(f"All pots: {litres * pots:.1f} litres", size=24)
    ui.text(f"Bags of 20 litres: {math.ceil(litres * pots / 20)}", size=24)
