def app(ui):
    ui.title("Discounts")
    price = ui.number("Price", 80.0, min=0)
    rows = []
    for percent in [10, 20, 30, 40, 50]:
        saved = price * percent / 100
        rows.append([f"{percent}%", f"{price - saved:.2f}", f"{saved:.2f}"])
    ui.table(rows, header=["Off", "Price", "Saved"])
