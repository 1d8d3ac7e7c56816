import math


def app(ui):
    ui.title("Skirting boards")
    length = ui.number("Length (m)", 4.0, min=0)
    width = ui.number("Width (m)", 3.0, min=0)
    doors = ui.number("Doors", 1, min=0)
    metres = max(0, 2 * (length + width) - doors * 0.9)
    ui.text(f"Metres: {metres:.1f}", size=24)
    ui.text(f"Boards: {math.ceil(metres / 2.4)}", size=40, bold=True)
