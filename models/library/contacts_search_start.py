def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    start = ui.field("Search").strip().lower()
    found = [name for name in names if name.lower().startswith(start)]
    ui.list(found)
    if not found:
        ui.text("No match", color="muted")
