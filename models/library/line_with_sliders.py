def app(ui):
    ui.title("Straight line")
    m = ui.slider("m", -5, 5, 1, step=0.5)
    b = ui.slider("b", -10, 10, 2)
    c = ui.canvas(400, 400)
    for place in range(0, 401, 20):
        c.line(place, 0, place, 400, "surface", 1)
        c.line(0, place, 400, place, "surface", 1)
    c.line(200, 0, 200, 400, "gray", 2)
    c.line(0, 200, 400, 200, "gray", 2)
    c.line(0, 200 - (b - 10 * m) * 20, 400, 200 - (b + 10 * m) * 20, "orange", 3)
    ui.text(f"y = {m:g}x {'+' if b >= 0 else '-'} {abs(b):g}", size=32, bold=True)
    if m:
        ui.text(f"It meets the x axis at {-b / m + 0:.3g}")
    else:
        ui.text("It is parallel to the x axis")
