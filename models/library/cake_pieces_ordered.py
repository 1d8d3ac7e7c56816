CAKES = ["Cheesecake", "Apple", "Chocolate"]


def app(ui):
    ui.title("Cake orders")
    orders = ui.state.get("orders", [])
    with ui.row():
        name = ui.field("Name").strip()
        cake = ui.choice("Cake", CAKES)
        pieces = int(ui.number("Pieces", 2, min=1))
        if ui.button("Add") and name:
            orders.append([name, cake, pieces])
            ui.clear("Name")
    for cake in CAKES:
        count = sum(order[2] for order in orders if order[1] == cake)
        cakes = math.ceil(count / 12)
        ui.text(f"{cake}: {count} {'piece' if count == 1 else 'pieces'}, {cakes} {'cake' if cakes == 1 else 'cakes'}", size=20, bold=True)
    picked = ui.list([f"{name}: {pieces} × {cake}" for name, cake, pieces in orders], actions=["Delete"])
    if picked:
        orders.pop(picked.index)
