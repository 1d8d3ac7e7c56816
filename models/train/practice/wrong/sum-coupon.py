def app(ui):
    ui.title("Order total")
    goods = ui.number("Price of the goods", 0.0, min=0)
    coupon = ui.field("Coupon")
    shipping = 0 if goods >= 50 else 5
    if coupon.strip().upper() == "SAVE10":
        goods = goods * 0.9
    ui.text(f"Shipping: {shipping}")
    ui.text(f"Total: {goods + shipping:.2f}", size=28, bold=True)
