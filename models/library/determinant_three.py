START = [[2, 0, 1], [1, 3, 2], [1, 1, 4]]


def app(ui):
    ui.title("Determinant")
    m = []
    for i in range(3):
        with ui.row():
            m.append([ui.number(f"{'abc'[i]}{j + 1}", START[i][j]) for j in range(3)])
    (a, b, c), (d, e, f), (g, h, i) = m
    det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    ui.text(f"{det:g}", size=40, bold=True)
    ui.text("It has an inverse" if det else "It has no inverse", size=20)
