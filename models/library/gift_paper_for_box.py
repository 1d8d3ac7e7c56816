def app(ui):
    ui.title("Wrapping paper")
    length = ui.number("Length (cm)", 30.0, min=0)
    width = ui.number("Width (cm)", 20.0, min=0)
    height = ui.number("Height (cm)", 10.0, min=0)
    # Once round the box with 3 cm over it, and half the height more at each end with 1 cm besides.
    around = 2 * (width + height) + 3
    along = length + height + 2
    ui.text(f"{around:g} × {along:g} cm", size=40, bold=True)
    ui.text(f"Ribbon round it both ways: {2 * (length + width) + 4 * height + 50:g} cm with the bow", size=20)
    if min(around, along) > 70:
        ui.text("Too wide for a roll of 70 cm", color="bad")
