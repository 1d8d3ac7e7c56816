def app(ui):
    ui.title("Cost per wear")
    clothes = ui.state.get("clothes", [])
    with ui.row():
        name = ui.field("Piece").strip()
        price = ui.number("Price", 40.0, min=0)
        if ui.button("Add") and name:
            clothes.append([name, price, 0])
            ui.clear("Piece")
    rows = []
    for name, price, worn in clothes:
        rows.append(f"{name}: {price / max(1, worn):.2f} per wear, worn {worn} {'time' if worn == 1 else 'times'}")
    picked = ui.list(rows, actions=["Worn", "Delete"])
    if picked and picked.action == "Worn":
        clothes[picked.index][2] += 1
    elif picked and picked.action == "Delete":
        clothes.pop(picked.index)
