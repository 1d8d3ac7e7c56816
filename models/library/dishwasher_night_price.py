def app(ui):
    ui.title("Day or night")
    kwh = ui.number("kWh for a run", 1.0, min=0, step=0.1)
    day = ui.number("Price of a kWh by day", 0.32, min=0, step=0.01)
    night = ui.number("Price of a kWh at night", 0.24, min=0, step=0.01)
    runs = ui.number("Runs a week", 5, min=0)
    saved = kwh * (day - night)
    if saved > 0:
        ui.text("Night is cheaper", size=36, bold=True)
    elif saved < 0:
        ui.text("Day is cheaper", size=36, bold=True)
    else:
        ui.text("Both cost the same", size=36, bold=True)
    ui.text(f"By day {kwh * day:.2f}, at night {kwh * night:.2f} for a run", size=20)
    ui.text(f"Difference in a year: {abs(saved) * runs * 52:.2f}", size=20)
