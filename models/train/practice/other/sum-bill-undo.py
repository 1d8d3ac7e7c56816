def app(ui):
    ui.title("My bill")
    ui.state.setdefault("items", [])
    ui.state.setdefault("total", 0)
    undo = ui.button("Undo")
    if undo and ui.state.items:
        ui.state.total -= ui.state.items.pop()
    quantity = ui.field("Quantity", "1")
    price = ui.field("Price")
    if ui.button("Add line") and price:
        amount = float(price) * int(quantity)
        ui.state.items.append(amount)
        ui.state.total += amount
    ui.list([f"€{amount:.2f}" for amount in ui.state.items])
    ui.text(f"Total {ui.state.total:.2f}")
