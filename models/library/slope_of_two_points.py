def app(ui):
    ui.title("Slope")
    with ui.row():
        x1 = ui.number("x1", 1)
        y1 = ui.number("y1", 2)
    with ui.row():
        x2 = ui.number("x2", 4)
        y2 = ui.number("y2", 8)
    up, along = y2 - y1, x2 - x1
    if along == 0:
        ui.text("No slope: the line goes straight up" if up else "That is only one point", size=28, bold=True)
        return
    ui.text(f"Slope: {up / along:.4g}", size=40, bold=True)
    ui.text(f"({y2:g} - {y1:g}) ÷ ({x2:g} - {x1:g}) = {up:g} ÷ {along:g}")
    ui.text("rising" if up / along > 0 else "falling" if up / along < 0 else "level", size=20)
