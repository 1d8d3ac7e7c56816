def app(ui):
    ui.title("Drive to the sea")
    km = ui.number("Distance in km", 200, min=0)
    use = ui.number("Litres per 100 km", 6.0, min=0)
    price = ui.number("Price of a litre", 1.5, min=0, step=0.01)
    if ui.checkbox("Also back", False):
        km *= 2
    cost = km * use / 100 * price
    ui.text(f"Each pays: {cost / 2:.2f}", size=32, bold=True)
