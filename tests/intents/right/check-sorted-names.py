def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name")
        if ui.button("Add") and name:
            names.append(name)
    ui.text(", ".join(sorted(names)), size=20)
