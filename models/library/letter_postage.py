PRICES = [(20, 0.95), (50, 1.10), (500, 1.80), (1000, 2.90)]


def app(ui):
    ui.title("Postage")
    weight = ui.number("Weight in g", 10, min=1)
    fitting = [price for most, price in PRICES if weight <= most]
    if fitting:
        ui.text(f"{fitting[0]:.2f}", size=48)
    else:
        ui.text("This is a parcel", size=32, color="warn")
