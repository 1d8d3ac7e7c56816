def app(ui):
    ui.title("Discount")
    price = ui.number("Price", 80.0, min=0)
    percent = 0
    for limit, off in [(50, 5), (100, 10), (200, 15)]:
        if price >= limit:
            percent = off
    saved = price * percent / 100
    ui.text(f"Discount: {percent}% = {saved:.2f} €", size=20)
    ui.text(f"To pay: {price - saved:.2f} €", size=24, bold=True)
