def app(ui):
    ui.title("My order")
    items = ui.state.get("items", [])
    with ui.row():
        new = ui.field("Item").strip()
        if ui.button("Add") and new:
            items.append(new)
            ui.clear("Item")
    picked = ui.list([f"{number}. {item}" for number, item in enumerate(items, 1)], actions=["Up", "Down", "Delete"])
    if picked:
        place = picked.index
        if picked.action == "Up" and place > 0:
            items[place - 1], items[place] = items[place], items[place - 1]
        elif picked.action == "Down" and place < len(items) - 1:
            items[place + 1], items[place] = items[place], items[place + 1]
        elif picked.action == "Delete":
            items.pop(place)
