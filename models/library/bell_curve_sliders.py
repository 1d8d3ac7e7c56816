def app(ui):
    ui.title("Bell curve")
    mean = ui.slider("Mean", 0, 200, 100)
    deviation = ui.slider("Deviation", 1, 50, 15)
    points = []
    for i in range(-30, 31):
        x = mean + deviation * i / 10
        points.append((x, math.exp(-(i / 10) ** 2 / 2) / (deviation * math.sqrt(math.tau))))
    ui.chart(points, kind="line")
    ui.text(f"68% lie between {mean - deviation} and {mean + deviation}", size=20)
    ui.text(f"95% lie between {mean - 2 * deviation} and {mean + 2 * deviation}", size=20)
