def app(ui):
    ui.title("VAT")
    sales = ui.number("Sales without VAT", 5000.0, min=0)
    purchases = ui.number("Purchases without VAT", 2000.0, min=0)
    rate = ui.number("VAT (%)", 19.0, min=0, max=100)
    collected, paid = sales * rate / 100, purchases * rate / 100
    ui.text(f"Collected: {collected:.2f}")
    ui.text(f"Paid: {paid:.2f}")
    if collected >= paid:
        ui.text(f"You owe {collected - paid:.2f}", size=40, bold=True)
    else:
        ui.text(f"You get back {paid - collected:.2f}", size=40, bold=True, color="good")
