def app(ui):
    ui.title("Two equations")
    with ui.row():
        a = ui.number("a", 2)
        b = ui.number("b", 1)
        c = ui.number("c", 7)
    with ui.row():
        d = ui.number("d", 1)
        e = ui.number("e", -1)
        f = ui.number("f", 2)
    ui.text(f"{a:.10g}x + {b:.10g}y = {c:.10g}", size=24)
    ui.text(f"{d:.10g}x + {e:.10g}y = {f:.10g}", size=24)
    base = a * e - b * d
    if base:
        x = (c * e - b * f) / base
        y = (a * f - c * d) / base
        ui.text(f"x = {round(x, 4) + 0:.10g}, y = {round(y, 4) + 0:.10g}", size=40, bold=True)
    elif a * f == c * d and b * f == c * e:
        ui.text("Both say the same: many solutions", size=28)
    else:
        ui.text("No solution", size=28)
