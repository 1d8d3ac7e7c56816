def app(ui):
    ui.title("Electricity")
    watts = ui.number("Watts", 60, min=0)
    hours = ui.number("Hours a day", 4.0, min=0, max=24)
    price = ui.number("Price per kWh", 0.3, min=0)
    ui.text(f"{watts / 1000 * hours * 30 * price:.2f} in 30 days", size=28)
