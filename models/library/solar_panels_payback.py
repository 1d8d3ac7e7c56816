def app(ui):
    ui.title("Solar panels")
    cost = ui.number("Cost", 12000, min=0)
    kwh = ui.number("kWh a year", 5000, min=0)
    own = ui.number("Own use (%)", 40, min=0, max=100)
    price = ui.number("Price of a kWh", 0.35, min=0, step=0.01)
    feed = ui.number("Paid for a kWh I sell", 0.08, min=0, step=0.01)
    saved = kwh * own / 100 * price + kwh * (100 - own) / 100 * feed
    if saved > 0:
        ui.text(f"{cost / saved:.1f} years", size=40, bold=True)
        ui.text(f"{saved:.2f} a year")
    else:
        ui.text("They never pay off", size=32)
