def app(ui):
    ui.title("Scooter or bus")
    minutes = ui.slider("Minutes on the scooter", 1, 60, 10)
    unlock = ui.number("Unlocking", 1.0, min=0, step=0.1)
    each = ui.number("Price a minute", 0.2, min=0, step=0.01)
    bus = ui.number("Bus ticket", 3.2, min=0, step=0.1)
    scooter = unlock + minutes * each
    if abs(scooter - bus) < 0.005:
        ui.text("Both cost the same", size=32, bold=True)
    elif scooter < bus:
        ui.text(f"The scooter is {bus - scooter:.2f} cheaper", size=32, bold=True)
    else:
        ui.text(f"The bus is {scooter - bus:.2f} cheaper", size=32, bold=True)
    ui.text(f"Scooter {scooter:.2f}, bus {bus:.2f}", size=20)
