def app(ui):
    ui.title("What the water costs")
    amount = ui.field("Water used (m³)", placeholder="12")
    if not amount:
        return
    m = float(amount)
    if m <= 10:
        price = 2 * m
    else:
        price = 20 + (m - 10) * 3
    ui.text(f"€{price:g}")
