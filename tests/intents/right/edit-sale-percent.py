def app(ui):
    ui.title("Sale")
    price = ui.number("Old price", 100.0, min=0)
    ui.text(f"New price: {price * 0.8:.2f}", size=28)
