import math


def app(ui):
    ui.title("Gears")
    front = ui.number("Teeth in front", 42, min=20, max=60)
    behind = ui.number("Teeth behind", 14, min=9, max=60)
    wheel = ui.number("Wheel (inches)", 28.0, min=10, max=30)
    ratio = front / behind
    metres = ratio * wheel * 0.0254 * math.pi
    ui.text(f"Ratio: {ratio:.2f}")
    ui.text(f"One turn: {metres:.2f} m", size=24)
    ui.text(f"{metres * 80 * 60 / 1000:.1f} km/h", size=40, bold=True)
