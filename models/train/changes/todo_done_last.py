def app(ui):
    ui.title("To do")
    s = ui.state
    items = s.get("items", [])
    with ui.row():
        text = ui.field("New task", placeholder="What needs to be done?")
        if ui.button("Add") and text.strip():
            items.append({"text": text.strip(), "done": False})
            ui.clear("New task")
    for item in sorted(items, key=lambda item: item["done"]):
        with ui.row():
            item["done"] = ui.checkbox(item["text"], item["done"])
            if ui.button("Delete"):
                items.remove(item)
    left = sum(not item["done"] for item in items)
    ui.text(f"{left} of {len(items)} left", color="muted")
