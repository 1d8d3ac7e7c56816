import math


def app(ui):
    ui.title("Displacement")
    bore = ui.number("Bore (mm)", 80.0, min=0)
    stroke = ui.number("Stroke (mm)", 80.0, min=0)
    cylinders = ui.slider("Cylinders", 1, 12, 4)
    cc = math.pi * (bore / 20) ** 2 * stroke / 10 * cylinders
    ui.text(f"{cc:.0f} cm³", size=40, bold=True)
    ui.text(f"{cc / 1000:.1f} litres", size=28)
    ui.text(f"{cc / cylinders:.0f} cm³ a cylinder", size=20)
