def app(ui):
    ui.title("Money")
    name = ui.field("Currency", "dollars").strip() or "?"
    rate = ui.number("Rate of one euro", 1.1, min=0.0001, step=0.01)
    amount = ui.number("Amount", 100.0, min=0)
    if ui.switch("Into euros", False):
        ui.text(f"{amount:.2f} {name} = {amount / rate:.2f} euros", size=28, bold=True)
    else:
        ui.text(f"{amount:.2f} euros = {amount * rate:.2f} {name}", size=28, bold=True)
