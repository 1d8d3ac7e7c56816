def app(ui):
    ui.title("Car trip")
    km = ui.number("Kilometres", 300, min=0)
    use = ui.number("Litres per 100 km", 6.0, min=0, step=0.1)
    price = ui.number("Price per litre", 1.5, min=0, step=0.01)
    people = ui.number("People", 3, min=1)
    litres = km * use / 100
    cost = litres * price
    ui.text(f"Litres: {litres:.1f}")
    ui.text(f"Cost: {cost:.2f}")
    ui.text(f"Each pays: {cost / people:.2f}", size=40, bold=True)
