def app(ui):
    ui.title("LED")
    with ui.row():
        old = ui.number("Old bulb (W)", 60, min=0)
        new = ui.number("LED (W)", 8, min=0)
    hours = ui.number("Hours a day", 3.0, min=0, max=24)
    cost = ui.number("Price of the LED", 5.0, min=0)
    kwh = ui.number("Price of a kWh", 0.3, min=0, step=0.01)
    saved = (old - new) * hours * 365 / 1000 * kwh
    if saved > 0:
        ui.text(f"{cost / saved * 12:.1f} months", size=40, bold=True)
        ui.text(f"Saves {saved:.2f} a year", size=20)
    else:
        ui.text("It never pays", size=40, bold=True)
