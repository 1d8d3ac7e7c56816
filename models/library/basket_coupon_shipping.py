def app(ui):
    ui.title("Basket")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 20.0, min=0)
        if ui.button("Add") and name:
            things.append([name, price])
            ui.clear("Thing")
    picked = ui.list([f"{name}: {price:.2f}" for name, price in things], actions=["Delete"])
    if picked:
        things.pop(picked.index)
    total = sum(price for _, price in things)
    if ui.checkbox("Coupon 10 %"):
        total *= 0.9
    shipping = 4.9 if 0 < total < 50 else 0
    ui.text(f"To pay: {total + shipping:.2f}", size=40, bold=True)
    ui.text(f"Shipping: {shipping:.2f}", size=20)
    if shipping:
        ui.text(f"{50 - total:.2f} more and shipping is free", color="muted")
