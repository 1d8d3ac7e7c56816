import math


def app(ui):
    ui.title("Cross product")
    with ui.row():
        a = [ui.number(f"a {axis}", value) for axis, value in zip("xyz", [1, 2, 3])]
    with ui.row():
        b = [ui.number(f"b {axis}", value) for axis, value in zip("xyz", [4, 5, 6])]
    x = a[1] * b[2] - a[2] * b[1]
    y = a[2] * b[0] - a[0] * b[2]
    z = a[0] * b[1] - a[1] * b[0]
    ui.text(f"({x:g}, {y:g}, {z:g})", size=40, bold=True)
    ui.text(f"Dot product: {sum(p * q for p, q in zip(a, b)):g}", size=24)
    ui.text(f"Area: {math.sqrt(x * x + y * y + z * z):.3f}", size=24)
