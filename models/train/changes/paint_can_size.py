import math

COVERS = 10  # square metres that a litre paints once


def app(ui):
    ui.title("Paint for a room")
    with ui.grid(2):
        length = ui.number("Length in m", 5.0, min=0, step=0.1)
        width = ui.number("Width in m", 4.0, min=0, step=0.1)
        height = ui.number("Height in m", 2.5, min=0, step=0.1)
        openings = ui.number("Doors and windows in m²", 4.0, min=0, step=0.5)
    coats = ui.slider("Coats", 1, 3, 2)
    can = float(ui.choice("Litres in a can", ["1", "2.5", "5"], "2.5"))
    walls = max(0, 2 * (length + width) * height - openings)
    litres = walls * coats / COVERS
    cans = math.ceil(litres / can)
    ui.divider()
    ui.text(f"Walls to paint: {walls:.1f} m²")
    ui.text(f"Paint: {litres:.1f} litres", size=32, bold=True, color="accent")
    ui.text(f"Cans of {can:g} litres: {cans}", size=20)
