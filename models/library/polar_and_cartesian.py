import math


def app(ui):
    ui.title("Coordinates")
    if ui.tabs(["Polar to x, y", "x, y to polar"]) == "Polar to x, y":
        r = ui.number("Radius", 10.0, min=0)
        angle = math.radians(ui.number("Angle", 60.0))
        x, y = r * math.cos(angle), r * math.sin(angle)
        ui.text(f"x = {round(x, 3) + 0:g}", size=36, bold=True)
        ui.text(f"y = {round(y, 3) + 0:g}", size=36, bold=True)
    else:
        x, y = ui.number("x", 3.0), ui.number("y", 4.0)
        ui.text(f"Radius = {math.hypot(x, y):.3f}", size=36, bold=True)
        ui.text(f"Angle = {math.degrees(math.atan2(y, x)):.2f}°", size=36, bold=True)
    m = 100 / (max(abs(x), abs(y)) or 1)
    c = ui.canvas(240, 240)
    c.line(0, 120, 240, 120, "gray", 1)
    c.line(120, 0, 120, 240, "gray", 1)
    c.line(120, 120, 120 + x * m, 120 - y * m, "blue", 2)
    c.circle(120 + x * m, 120 - y * m, 6, "red")
