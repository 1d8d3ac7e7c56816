def app(ui):
    ui.title("Standby")
    watts = ui.number("Watts", 5.0, min=0)
    price = ui.number("Price per kWh", 0.30, min=0, step=0.01)
    kwh = watts * 8760 / 1000
    ui.text(f"{kwh:.1f} kWh", size=24)
    ui.text(f"Cost per year: {kwh * price:.2f}", size=32)
