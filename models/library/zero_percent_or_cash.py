def app(ui):
    ui.title("Financing or cash")
    price = ui.number("Price", 1000.0, min=0)
    discount = ui.number("Cash discount (%)", 3.0, min=0, max=100)
    months = ui.number("Months to pay", 24, min=1)
    rate = ui.number("Interest on my savings (%)", 2.0, min=0, step=0.1)
    cash = price * discount / 100
    # On average half of the money stays in the savings account.
    savings = price * rate / 100 * months / 12 / 2
    if cash > savings:
        ui.text(f"Pay cash: {cash - savings:.2f} better", size=32, bold=True)
    elif savings > cash:
        ui.text(f"Pay by the month: {savings - cash:.2f} better", size=32, bold=True)
    else:
        ui.text("Both are the same", size=32, bold=True)
    ui.text(f"Discount for cash: {cash:.2f}")
    ui.text(f"Interest that the money earns meanwhile: about {savings:.2f}")
