def app(ui):
    ui.title("Lease or buy")
    months = ui.number("Months", 36, min=1)
    with ui.card("Lease"):
        first = ui.number("First payment", 2000.0, min=0)
        rate = ui.number("A month", 250.0, min=0)
    with ui.card("Buy"):
        price = ui.number("Price", 24000.0, min=0)
        resale = ui.number("Worth at the end", 14000.0, min=0)
    lease, buy = first + rate * months, price - resale
    if lease == buy:
        ui.text("Both cost the same", size=32, bold=True)
    else:
        ui.text(f"{'Lease' if lease < buy else 'Buy'}: {abs(lease - buy):.2f} cheaper", size=32, bold=True)
    ui.text(f"Lease {lease:.2f}, {lease / months:.2f} a month")
    ui.text(f"Buy {buy:.2f}, {buy / months:.2f} a month")
