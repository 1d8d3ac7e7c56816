def app(ui):
    ui.title("Tax")
    net = ui.number("Net price", 100.0, min=0)
    rate = ui.number("Tax rate %", 19, min=0)
    tax = net * rate / 100
    ui.text(f"Tax: {tax:.2f}")
    ui.text(f"Gross price: {net + tax:.2f}", size=28)
