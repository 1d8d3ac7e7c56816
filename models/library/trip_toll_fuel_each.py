def app(ui):
    ui.title("Trip cost")
    km = ui.number("Kilometres", 500, min=0, step=10)
    use = ui.number("Litres for 100 km", 6.0, min=0, step=0.5)
    price = ui.number("Price of a litre", 1.8, min=0, step=0.05)
    toll = ui.number("Toll", 26.0, min=0)
    people = int(ui.number("People", 4, min=1))
    fuel = km * use / 100 * price
    ui.text(f"{(fuel + toll) / people:.2f} each", size=40, bold=True)
    ui.text(f"Fuel {fuel:.2f} + toll {toll:.2f} = {fuel + toll:.2f}")
