def app(ui):
    ui.title("Device costs")
    watts = ui.number("Watts", 100, min=0)
    minutes = ui.number("Minutes a day", 60, min=0)
    kwh = watts * minutes / 60 * 30 / 1000
    ui.text(f"{kwh:.1f} kWh a month", size=20)
    ui.text(f"{kwh * 0.4:.2f} a month", size=28, bold=True)
