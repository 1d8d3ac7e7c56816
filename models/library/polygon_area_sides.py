def app(ui):
    ui.title("Polygon")
    n = ui.slider("Sides", 3, 20, 6)
    side = ui.number("Length of a side", 5, min=0)
    ui.text(f"Area: {n * side ** 2 / (4 * math.tan(math.pi / n)):.2f}", size=36, bold=True)
    ui.text(f"Perimeter: {n * side:g}", size=20)
    ui.text(f"Each corner: {(n - 2) * 180 / n:.1f}°", size=20)
    c = ui.canvas(240, 240)
    c.poly([(120 + 105 * math.sin(math.tau * i / n), 120 - 105 * math.cos(math.tau * i / n)) for i in range(n)],
           color="teal")
