def app(ui):
    ui.title("Electricity")
    use = ui.number("kWh a year", 2500, min=0)
    costs = []
    for name, base, cents in [("A", 10.0, 32.0), ("B", 15.0, 29.0)]:
        with ui.row():
            base = ui.number(f"Base price a month {name}", base, min=0)
            cents = ui.number(f"Cents per kWh {name}", cents, min=0)
        costs.append(round(base * 12 + use * cents / 100, 2))
        ui.text(f"Tariff {name}: {costs[-1]:.2f} a year")
    a, b = costs
    if a == b:
        ui.text("Both cost the same", size=28, bold=True)
    else:
        ui.text(f"Tariff {'A' if a < b else 'B'} is cheaper by {abs(a - b):.2f}", size=28, bold=True)
