def app(ui):
    ui.title("Currency")
    s = ui.state
    with ui.card("My rate"):
        home = ui.field("From", "EUR")
        other = ui.field("To", "USD")
        rate = ui.number("Rate", 1.1, min=0.0001, step=0.01)
    amount = ui.number("Amount", 100.0, min=0)
    fee = ui.number("Fee %", 2.0, min=0, max=100, step=0.5)
    left = amount * (1 - fee / 100)
    if s.get("reverse", False):
        ui.text(f"{amount:,.2f} {other} = {left / rate:,.2f} {home}", size=32, bold=True)
    else:
        ui.text(f"{amount:,.2f} {home} = {left * rate:,.2f} {other}", size=32, bold=True)
    if ui.button("⇄ Swap"):
        s.reverse = not s.get("reverse", False)
