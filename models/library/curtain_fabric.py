import math


def app(ui):
    ui.title("Curtains")
    width = ui.number("Window width (cm)", 120, min=1)
    drop = ui.number("Drop (cm)", 200, min=1)
    fullness = float(ui.choice("Fullness", ["1.5", "2", "2.5"]))
    lengths = math.ceil(width * fullness / 140)
    metres = lengths * (drop + 30) / 100
    ui.text(f"Lengths: {lengths}", size=24)
    ui.text(f"Fabric: {metres:.2f} m", size=40, bold=True)
