def app(ui):
    ui.title("Margin and markup")
    cost = ui.number("Cost", 12.0, min=0.01)
    price = ui.number("Price", 20.0, min=0.01)
    profit = price - cost
    ui.text(f"Margin: {profit / price * 100:.1f}%", size=32, bold=True)
    ui.text(f"Markup: {profit / cost * 100:.1f}%", size=32, bold=True)
