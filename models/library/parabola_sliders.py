def app(ui):
    ui.title("Parabola")
    a = ui.slider("a", -5, 5, 1)
    b = ui.slider("b", -10, 10, 0)
    c = ui.slider("c", -10, 10, 0)
    points = [(x / 2, a * x * x / 4 + b * x / 2 + c) for x in range(-10, 11)]
    ui.chart(points, kind="line")
    if a == 0:
        ui.text("A straight line", size=24)
    else:
        x = -b / (2 * a) + 0
        ui.text(f"Vertex: ({x:.1f}, {a * x * x + b * x + c:.1f})", size=24)
