def app(ui):
    ui.title("Trip")
    distance = ui.number("Distance in km", 100, min=0)
    usage = ui.number("Litres for 100 km", 6.0, min=0)
    price = ui.number("Price of a litre", 1.8, min=0)
    people = ui.number("How many people", 2, min=1)
    litres = distance / 100 * usage
    ui.text(f"Litres: {litres:.1f}")
    ui.text(f"Cost: {litres * price:.2f}")
    ui.text(f"Each pays {litres * price / people:.2f}")
