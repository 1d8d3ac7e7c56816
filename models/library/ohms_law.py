def app(ui):
    ui.title("Ohm's law")
    find = ui.choice("Find", ["Amps", "Volts", "Ohms"])
    volts = ui.number("Volts", 12, min=0) if find != "Volts" else 0
    amps = ui.number("Amps", 3, min=0) if find != "Amps" else 0
    ohms = ui.number("Ohms", 4, min=0) if find != "Ohms" else 0
    if find == "Volts":
        volts = amps * ohms
        ui.text(f"{volts:.2f} V", size=48, bold=True)
    elif find == "Amps" and ohms > 0:
        amps = volts / ohms
        ui.text(f"{amps:.2f} A", size=48, bold=True)
    elif find == "Ohms" and amps > 0:
        ui.text(f"{volts / amps:.2f} Ω", size=48, bold=True)
    else:
        ui.text("Nothing flows" if find == "Ohms" else "Short circuit", size=32, color="bad")
        return
    ui.text(f"{volts * amps:.1f} W", size=20)
