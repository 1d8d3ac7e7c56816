def app(ui):
    ui.title("Rental yield")
    price = ui.number("Price of the flat", 200000, min=1)
    rent = ui.number("Rent a month", 750, min=0)
    costs = ui.number("Costs a year", 1000, min=0)
    ui.text(f"Gross: {rent * 12 / price * 100:.2f}%", size=24)
    ui.text(f"Net: {(rent * 12 - costs) / price * 100:.2f}%", size=40, bold=True)
