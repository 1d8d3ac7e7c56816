def app(ui):
    ui.title("Cash register")
    s = ui.state
    prices = s.get("prices", {})
    bill = s.get("bill", {})
    with ui.row():
        name = ui.field("Product").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            prices[name] = price
            ui.clear("Product")
    with ui.grid(3):
        for name, price in prices.items():
            if ui.button(f"{name} {price:.2f}"):
                bill[name] = bill.get(name, 0) + 1
    for name, count in bill.items():
        ui.text(f"{count} × {name}")
    ui.text(f"To pay: {sum(prices[name] * count for name, count in bill.items()):.2f}", size=40, bold=True)
    if ui.button("New customer"):
        s.bill = {}
