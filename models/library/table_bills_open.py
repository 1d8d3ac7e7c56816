def app(ui):
    ui.title("Tables")
    orders = ui.state.get("orders", [])
    with ui.row():
        table = ui.choice("Table", [f"Table {number}" for number in range(1, 7)])
        what = ui.field("Order").strip()
        price = ui.number("Price", 8.0, min=0)
        if ui.button("Add") and what:
            orders.append([table, what, price])
            ui.clear("Order")
    opened = sorted({order[0] for order in orders})
    rows = []
    for one in opened:
        mine = [order for order in orders if order[0] == one]
        rows.append(f"{one}: {sum(order[2] for order in mine):.2f} ({', '.join(order[1] for order in mine)})")
    picked = ui.list(rows, actions=["Pay"])
    if picked:
        ui.state.orders = [order for order in orders if order[0] != opened[picked.index]]
    if not opened:
        ui.text("No open tables", color="muted")
