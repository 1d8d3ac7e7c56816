def app(ui):
    ui.title("Two points")
    with ui.row():
        x1 = ui.number("x1", 0)
        y1 = ui.number("y1", 0)
    with ui.row():
        x2 = ui.number("x2", 6)
        y2 = ui.number("y2", 8)
    ui.text(f"Distance: {math.hypot(x2 - x1, y2 - y1):.2f}", size=36, bold=True)
    ui.text(f"Midpoint: ({(x1 + x2) / 2:g}, {(y1 + y2) / 2:g})", size=36, bold=True)
