def app(ui):
    ui.title("Shoe size")
    foot = ui.number("Foot in cm", 16.0, min=5, max=40, step=0.1)
    old = ui.number("Size of the old shoes", 26, min=0)
    size = math.ceil(round((foot + 1.2) * 1.5, 2))
    ui.text(f"Size {size}", size=48, bold=True)
    if old < size:
        ui.text("Too small", color="bad", size=24)
    else:
        ui.text("The old ones still fit", size=24)
