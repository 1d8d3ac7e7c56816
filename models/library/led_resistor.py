VOLTS = {"Red": 2.0, "Yellow": 2.1, "Green": 2.2, "Blue": 3.2, "White": 3.2}


def app(ui):
    ui.title("LED resistor")
    supply = ui.number("Supply (V)", 9, min=0)
    led = ui.choice("LED", list(VOLTS))
    current = ui.number("Current (mA)", 20, min=1)
    volts = supply - VOLTS[led]
    if volts <= 0:
        ui.text("Too few volts for this LED", size=24, color="bad")
        return
    ui.text(f"{volts / current * 1000:.0f} Ω", size=48, bold=True)
    ui.text(f"{volts * current:.0f} mW become heat in it", color="muted")
