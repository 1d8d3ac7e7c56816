def app(ui):
    ui.title("List")
    items = ui.state.get("items", [])
    text = ui.field("Thing (item)")
    who = ui.field("Person")
    if ui.button("Add, hinzufügen") and text:
        items.append(f"{text} {who}")
    for item in list(items):
        with ui.row():
            ui.text(item)
            if ui.button("Remove, Returned"):
                items.pop()
            if ui.button("Weg"):
                items.pop()
