def app(ui):
    ui.title("Purchases")
    bought = ui.state.get("bought", [])
    rates = {}
    with ui.row():
        for currency, rate in [("Dollar", 0.9), ("Pound", 1.2), ("Franc", 1.05)]:
            rates[currency] = ui.number(f"1 {currency} in euros", rate, min=0, step=0.01)
    with ui.row():
        name = ui.field("What").strip()
        amount = ui.number("Amount", 10.0, min=0)
        currency = ui.choice("Currency", list(rates))
        if ui.button("Add") and name:
            bought.append([name, amount, currency])
            ui.clear("What")
    items = [f"{name}: {amount:.2f} {currency} = {amount * rates[currency]:.2f} euros" for name, amount, currency in bought]
    picked = ui.list(items, actions=["Delete"])
    if picked:
        bought.pop(picked.index)
    total = sum(amount * rates[currency] for _, amount, currency in bought)
    ui.text(f"{total:.2f} euros", size=40, bold=True)
