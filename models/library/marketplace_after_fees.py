def app(ui):
    ui.title("Online sale")
    price = ui.number("Price", 50.0, min=0)
    paid = ui.number("I paid", 20.0, min=0)
    percent = ui.number("Fee in percent", 12.0, min=0, max=100)
    fixed = ui.number("Fixed fee", 0.35, min=0, step=0.05)
    shipping = ui.number("Shipping", 5.0, min=0)
    fees = price * percent / 100 + fixed
    profit = price - paid - fees - shipping
    ui.text(f"Fees: {fees:.2f}")
    if profit >= 0:
        ui.text(f"Profit: {profit:.2f}", size=40, bold=True, color="good")
    else:
        ui.text(f"Loss: {-profit:.2f}", size=40, bold=True, color="bad")
