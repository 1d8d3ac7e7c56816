def app(ui):
    ui.title("Ohm's law")
    wanted = ui.choice("Find", ["Voltage", "Current", "Resistance"])
    if wanted == "Voltage":
        amps = ui.number("Current in A", 2.0, min=0)
        ohms = ui.number("Resistance in Ω", 6.0, min=0)
        ui.text(f"U = R × I = {amps * ohms:g} V", size=36, bold=True)
    elif wanted == "Current":
        volts = ui.number("Voltage in V", 12.0, min=0)
        ohms = ui.number("Resistance in Ω", 6.0, min=0.01)
        ui.text(f"I = U ÷ R = {volts / ohms:.4g} A", size=36, bold=True)
    else:
        volts = ui.number("Voltage in V", 12.0, min=0)
        amps = ui.number("Current in A", 2.0, min=0.01)
        ui.text(f"R = U ÷ I = {volts / amps:.4g} Ω", size=36, bold=True)
