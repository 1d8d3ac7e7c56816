def app(ui):
    ui.title("Pantry")
    items = ui.state.get("items", [])
    with ui.row():
        name = ui.field("Item")
        if ui.button("Add") and name:
            items.append({"name": name, "count": 0})
    for item in items:
        with ui.row():
            ui.text(f"{item['name']}: {item['count']}")
            if ui.button("+"):
                item["count"] += 1
            if ui.button("-") and item["count"] > 0:
                item["count"] -= 1
