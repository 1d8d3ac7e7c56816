def app(ui):
    ui.title("To call")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            if name in names:
                names.remove(name)
                names.insert(0, name)
            else:
                names.append(name)
            ui.clear("Name")
    picked = ui.list([f"{i + 1}. {name}" for i, name in enumerate(names)], actions=["Called"])
    if picked:
        names.pop(picked.index)
    if not names:
        ui.text("Nobody to call", color="muted")
