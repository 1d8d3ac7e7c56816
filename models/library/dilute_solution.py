def app(ui):
    ui.title("Dilution")
    stock = ui.number("Strength of the stock (%)", 10, min=0.1, max=100)
    wanted = ui.number("Wanted strength (%)", 2, min=0)
    amount = ui.number("Amount (ml)", 500, min=0)
    if wanted > stock:
        ui.text("The stock is too weak", size=24, color="bad")
        return
    part = amount * wanted / stock
    ui.text(f"{part:.0f} ml of the stock", size=32, bold=True)
    ui.text(f"{amount - part:.0f} ml of water", size=32, bold=True)
