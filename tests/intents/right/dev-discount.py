def app(ui):
    ui.title("Discount")
    price = ui.number("Price", 100.0, min=0)
    off = ui.number("Discount %", 10, min=0, max=100)
    saved = price * off / 100
    ui.text(f"New price: {price - saved:.2f}", size=28)
    ui.text(f"You save {saved:.2f}")
