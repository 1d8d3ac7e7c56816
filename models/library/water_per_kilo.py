import math


def app(ui):
    ui.title("Drinking")
    kilos = ui.number("Kilos", 70, min=20, max=200)
    hours = ui.number("Hours of sport", 0.0, min=0, max=10, step=0.5)
    ml = kilos * 35 + hours * 500
    ui.text(f"{ml / 1000:.2f} litres", size=40, bold=True)
    ui.text(f"{math.ceil(ml / 250)} glasses", size=24)
