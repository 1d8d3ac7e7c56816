def app(ui):
    ui.title("Fuel cost")
    distance = ui.number("Distance in km", 100, min=0)
    usage = ui.number("Litres per 100 km", 6.0, min=0)
    price = ui.number("Price per litre", 1.8, min=0)
    ui.text(f"Cost: {distance / 100 * usage * price:.2f}", size=32)
