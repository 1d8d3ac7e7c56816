def app(ui):
    ui.title("Phone book")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        number = ui.field("Number").strip()
        if ui.button("Add") and name and number:
            people.append([name, number])
            ui.clear("Name")
            ui.clear("Number")
    wanted = ui.field("Search").strip().lower()
    found = [f"{name}: {number}" for name, number in people if wanted in name.lower()]
    ui.list(found)
    if not found:
        ui.text("No match", color="muted")
