def app(ui):
    ui.title("Sale")
    price = ui.number("Old price", 100.0, min=0)
    percent = ui.number("Percent off", 20, min=0, max=100)
    ui.text(f"New price: {price * (1 - percent / 100):.2f}", size=28)
