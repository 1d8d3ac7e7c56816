def app(ui):
    ui.title("Percent")
    part = ui.number("Part", 1)
    whole = ui.number("Whole", 4)
    if whole:
        ui.text(f"{part / whole * 100:.1f} %", size=40)
    else:
        ui.text("The whole can't be 0")
