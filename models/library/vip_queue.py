def app(ui):
    ui.title("Waiting list")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("At the end") and name:
            names.append(name)
            ui.clear("Name")
        if ui.button("To the front") and name:
            names.insert(0, name)
            ui.clear("Name")
    ui.text(", ".join(names) if names else "Nobody waits", size=20)
    if names and ui.button("Serve"):
        names.pop(0)
