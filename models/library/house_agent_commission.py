def app(ui):
    ui.title("Commission")
    price = ui.number("Price of the house", 350000, min=0, step=1000)
    percent = ui.number("Commission (%)", 3.0, min=0, step=0.1)
    tax = ui.number("Tax on it (%)", 19.0, min=0)
    net = price * percent / 100
    gross = net * (1 + tax / 100)
    ui.text(f"{gross:,.2f}", size=40, bold=True)
    ui.text(f"Without tax: {net:,.2f}", size=20)
    ui.text(f"Left for the seller: {price - gross:,.2f}", size=20)
