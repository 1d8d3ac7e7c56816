def app(ui):
    ui.title("Cost per use")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 60.0, min=0)
        if ui.button("Add") and name:
            things.append([name, price, 0])
            ui.clear("Thing")
    items = []
    for name, price, uses in things:
        items.append(f"{name}: {price / uses:.2f} per use (uses: {uses})" if uses else f"{name}: not used yet")
    picked = ui.list(items, actions=["Used", "Delete"])
    if picked.action == "Used":
        things[picked.index][2] += 1
    elif picked.action == "Delete":
        things.pop(picked.index)
