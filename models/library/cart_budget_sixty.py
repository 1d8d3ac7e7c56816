def app(ui):
    ui.title("In the cart")
    prices = ui.state.get("prices", [])
    budget = ui.number("Budget", 60, min=0)
    with ui.row():
        price = ui.number("Price", 2.0, min=0, step=0.1)
        if ui.button("In the cart"):
            prices.append(price)
        if ui.button("Put back") and prices:
            prices.pop()
    total = sum(prices)
    ui.text(f"{total:.2f}", size=56, bold=True)
    if total <= budget:
        ui.text(f"{budget - total:.2f} left", size=24, color="good")
    else:
        ui.text(f"{total - budget:.2f} too much", size=24, color="bad")
    ui.progress(min(1.0, total / budget) if budget else 1.0)
    if ui.button("New shopping"):
        prices.clear()
