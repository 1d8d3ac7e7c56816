def app(ui):
    ui.title("Watts")
    volts = ui.number("Volts", 230, min=0)
    amps = ui.number("Amps", 8, min=0)
    fuse = ui.choice("Fuse (amps)", [10, 16, 25], 16)
    ui.text(f"{volts * amps:.0f} W", size=48, bold=True)
    if amps > fuse:
        ui.text("Too much for the fuse", size=20, color="bad")
    else:
        ui.text("The fuse holds", size=20, color="good")
