def app(ui):
    ui.title("Bike tour")
    km = ui.number("Kilometres", 45.0, min=0)
    with ui.row():
        hours = ui.number("Hours", 3, min=0)
        minutes = ui.number("Minutes", 0, min=0, max=59)
    pause = ui.number("Minutes of breaks", 30, min=0, step=5)
    total = hours * 60 + minutes
    riding = total - pause
    if riding > 0:
        ui.text(f"{km * 60 / riding:.1f} km/h riding", size=40, bold=True)
        ui.text(f"{km * 60 / total:.1f} km/h with breaks")
    else:
        ui.text("The breaks are longer than the tour", color="warn")
