def app(ui):
    ui.title("Straight line")
    m = ui.slider("m", -5, 5, 1, step=0.5)
    b = ui.slider("b", -8, 8, 2)
    c = ui.canvas(320, 320, background="white")
    for i in range(0, 321, 16):
        c.line(i, 0, i, 320, "lightgray", 1)
        c.line(0, i, 320, i, "lightgray", 1)
    c.line(0, 160, 320, 160, "black", 2)
    c.line(160, 0, 160, 320, "black", 2)
    c.line(0, 160 - (b - 10 * m) * 16, 320, 160 - (b + 10 * m) * 16, "red", 3)
    ui.text(f"y = {m:g}x {'-' if b < 0 else '+'} {abs(b)}", size=28, bold=True)
    if m == 0:
        ui.text("Never crosses the x axis" if b else "Lies on the x axis")
    else:
        ui.text(f"Crosses the x axis at {-b / m + 0:.2f}")
