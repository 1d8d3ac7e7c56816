def app(ui):
    ui.title("y = ax² + b")
    a = ui.slider("a", -5, 5, 1)
    b = ui.slider("b", -10, 10, -4)
    values = [[x, a * x * x + b] for x in range(-5, 6)]
    ui.text(f"y = {a}x² {'-' if b < 0 else '+'} {abs(b)}", size=36, bold=True)
    ui.chart(values)
    ui.table(values, header=["x", "y"])
