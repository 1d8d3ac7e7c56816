def app(ui):
    ui.title("Shop")
    code = ui.field("Coupon code")
    text = ui.field("Goods", "0")
    goods = float(text or 0)
    off = goods / 10 if code == "SAVE10" else 0
    rest = goods - off
    total = rest
    if rest < 50:
        total += 5
    ui.text(f"Discount {off:.2f}, you pay {round(total, 2)}")
