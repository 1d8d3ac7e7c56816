import math


def app(ui):
    ui.title("Sector")
    radius = ui.number("Radius", 6.0, min=0)
    angle = ui.slider("Angle (degrees)", 1, 359, 60)
    arc = math.radians(angle) * radius
    ui.text(f"Area: {arc * radius / 2:.2f}", size=36, bold=True)
    ui.text(f"Arc: {arc:.2f}", size=28)
    ui.text(f"All round: {arc + 2 * radius:.2f}", size=20)
    points = [(120, 120)]
    for degree in range(angle + 1):
        turn = math.radians(degree)
        points.append((120 + 100 * math.cos(turn), 120 - 100 * math.sin(turn)))
    c = ui.canvas(240, 240)
    c.poly(points, color="orange")
    c.circle(120, 120, 100, outline="gray")
