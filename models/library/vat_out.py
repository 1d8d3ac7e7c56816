def app(ui):
    ui.title("Tax inside")
    price = ui.number("Price with tax", 119.0, min=0)
    rate = int(ui.choice("Tax", ["19%", "7%"])[:-1])
    net = price / (1 + rate / 100)
    ui.text(f"Without tax: {net:.2f}", size=32, bold=True)
    ui.text(f"Tax: {price - net:.2f}", size=24)
