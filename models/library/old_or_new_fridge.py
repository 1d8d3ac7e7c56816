def app(ui):
    ui.title("Fridge")
    old = ui.number("Old fridge, kWh a year", 350, min=0)
    new = ui.number("New fridge, kWh a year", 120, min=0)
    price = ui.number("Price of the new fridge", 460.0, min=0)
    power = ui.number("Price of a kWh", 0.4, min=0, step=0.01)
    ui.text(f"Old: {old * power:.2f} a year", size=24)
    ui.text(f"New: {new * power:.2f} a year", size=24)
    saved = (old - new) * power
    if saved > 0:
        ui.text(f"Pays off after {price / saved:.1f} years", size=36, bold=True)
    else:
        ui.text("The new one never pays off", size=36, bold=True)
