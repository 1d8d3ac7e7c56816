def app(ui):
    ui.title("Shopping")
    items = ui.state.get("items", [])
    text = ui.field("Item")
    if ui.button("Add") and text:
        items.append(text)
    for item in list(items):
        with ui.row():
            ui.text(item)
            if ui.button("Remove"):
                items.remove(item)
