POINTS = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"]


def app(ui):
    ui.title("Compass")
    point = ui.choice("Direction", POINTS, value="SSW")
    degrees = POINTS.index(point) * 22.5
    ui.text(f"{degrees:g}°", size=40, bold=True)
    c = ui.canvas(300, 300)
    c.circle(150, 150, 110, "white", outline="gray")
    for name, x, y in [("N", 150, 25), ("E", 275, 150), ("S", 150, 275), ("W", 25, 150)]:
        c.text(x, y, name, size=20, align="center")
    turn = math.radians(degrees)
    c.line(150, 150, 150 + 100 * math.sin(turn), 150 - 100 * math.cos(turn), "red", 5)
    back = POINTS[(POINTS.index(point) + 8) % 16]
    ui.text(f"Opposite: {back}")
