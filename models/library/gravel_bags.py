import math


def app(ui):
    ui.title("Gravel")
    length = ui.number("Length (m)", 5.0, min=0)
    width = ui.number("Width (m)", 1.0, min=0)
    depth = ui.number("Depth (cm)", 5, min=0)
    volume = length * width * depth / 100
    kilos = round(volume * 1600)
    ui.text(f"{volume:.2f} m³")
    ui.text(f"{kilos} kg")
    ui.text(f"{math.ceil(kilos / 25)} bags of 25 kg", size=32, bold=True)
