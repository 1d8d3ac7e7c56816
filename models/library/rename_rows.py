def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    with ui.row():
        number = ui.number("Number", 1, min=1)
        new = ui.field("New name").strip()
        if ui.button("Rename") and new and number <= len(names):
            names[number - 1] = new
            ui.clear("New name")
    for i, name in enumerate(names):
        ui.text(f"{i + 1}. {name}")
    if not names:
        ui.text("No names yet", color="muted")
