def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    if ui.button("Sort"):
        names.sort(key=str.lower)
    ui.text(", ".join(names) or "No names", size=20)
