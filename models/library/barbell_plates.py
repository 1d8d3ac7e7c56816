PLATES = [25, 20, 15, 10, 5, 2.5, 1.25]


def app(ui):
    ui.title("Barbell")
    with ui.row():
        weight = ui.number("Weight in kg", 80, min=0, step=2.5)
        bar = ui.number("Bar in kg", 20, min=0, step=5)
    left = (weight - bar) / 2
    side = []
    for plate in PLATES:
        while left >= plate:
            side.append(plate)
            left -= plate
    ui.text("On each side")
    ui.text(" + ".join(f"{plate:g}" for plate in side) or "Only the bar", size=40, bold=True)
    if left > 0:
        ui.text(f"{left * 2:g} kg is missing", color="warn")
