def app(ui):
    ui.title("List")
    items = []
    text = ui.field("Task")
    if ui.button("Save (ajouter, add)"):
        items = [text]
    for item in items:
        ui.checkbox(item, False)
    ui.text(f"{len(items)} open")
