import math


def app(ui):
    ui.title("Leftover paint")
    wide = ui.number("Diameter of the can (cm)", 20.0, min=0)
    high = ui.number("Paint in it (cm)", 7.0, min=0, step=0.5)
    litre = ui.number("Square metres for a litre", 8.0, min=0)
    wall = ui.number("My wall (m²)", 12.0, min=0)
    litres = math.pi * (wide / 2) ** 2 * high / 1000
    ui.text(f"{litres:.1f} litres left", size=40, bold=True)
    ui.text(f"For {litres * litre:.1f} m²", size=24)
    if litres * litre >= wall:
        ui.text("Enough for the wall", color="good", size=24)
    else:
        ui.text(f"{wall - litres * litre:.1f} m² too little", color="bad", size=24)
