def app(ui):
    ui.title("LED bulb")
    old = ui.number("Old bulb in watts", 60, min=0)
    new = ui.number("LED in watts", 8, min=0)
    hours = ui.number("Hours a day", 3, min=0, max=24)
    kwh = ui.number("Price of a kWh", 0.35, min=0, step=0.01)
    price = ui.number("Price of the LED", 5.0, min=0)
    saved = (old - new) * hours * 365 / 1000 * kwh
    if saved > 0:
        ui.text(f"{saved:.2f} saved a year", size=32, bold=True)
        ui.text(f"Pays off after {price / saved * 12:.1f} months", size=20)
    else:
        ui.text("Nothing saved", size=32)
