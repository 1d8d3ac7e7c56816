def app(ui):
    ui.title("Two discounts")
    price = ui.number("Price", 100.0, min=0)
    first = ui.number("First discount %", 20, min=0, max=100)
    second = ui.number("Second discount %", 10, min=0, max=100)
    left = (1 - first / 100) * (1 - second / 100)
    ui.text(f"Final price: {price * left:.2f}", size=40, bold=True)
    ui.text(f"Saved: {100 - left * 100:.1f}%", color="good")
