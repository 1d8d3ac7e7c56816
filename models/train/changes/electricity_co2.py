DEVICES = {"Fridge": 100, "Television": 120, "Computer": 200, "Lamp": 10, "Heater": 2000}


def app(ui):
    ui.title("Electricity cost")
    device = ui.choice("Device", list(DEVICES))
    watts = ui.number("Watts", DEVICES[device], min=0, step=10)
    hours = ui.slider("Hours a day", 0.0, 24.0, 5.0, step=0.5)
    price = ui.number("Price of a kWh", 0.3, min=0, step=0.01)
    per_day = watts * hours / 1000
    with ui.row():
        for name, days in [("Day", 1), ("Month", 30), ("Year", 365)]:
            with ui.card(name):
                ui.text(f"{per_day * days * price:,.2f}", size=32, bold=True, align="center")
                ui.text(f"{per_day * days:,.1f} kWh", color="muted", align="center")
                ui.text(f"{per_day * days * 0.4:,.1f} kg CO2", color="muted", align="center")
