def app(ui):
    ui.title("Einkaufszettel")
    items = ui.state.get("items", [])
    text = ui.field("Was?")
    if ui.button("Hinzufügen") and text:
        items.append(text)
    for item in list(items):
        with ui.row():
            ui.text(item)
            if ui.button("Weg"):
                items.remove(item)
