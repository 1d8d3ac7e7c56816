def app(ui):
    ui.title("Order from abroad")
    goods = ui.number("Goods", 200.0, min=0)
    shipping = ui.number("Shipping", 30.0, min=0)
    duty = ui.number("Customs (%)", 12.0, min=0)
    vat = ui.number("VAT (%)", 19.0, min=0)
    customs = (goods + shipping) * duty / 100
    tax = (goods + shipping + customs) * vat / 100
    ui.text(f"Customs: {customs:.2f}")
    ui.text(f"VAT: {tax:.2f}")
    ui.text(f"In all: {goods + shipping + customs + tax:.2f}", size=40, bold=True)
