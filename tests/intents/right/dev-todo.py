def app(ui):
    ui.title("To do")
    items = ui.state.get("items", [])
    with ui.row():
        text = ui.field("Task")
        if ui.button("Add") and text:
            items.append({"text": text, "done": False})
    for item in items:
        item["done"] = ui.checkbox(item["text"], item["done"])
    ui.text(f"Open: {sum(not item['done'] for item in items)}")
