def app(ui):
    ui.title("Whose turn")
    s = ui.state
    names = s.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    if ui.button("Next") and names:
        s.turn = (s.get("turn", -1) + 1) % len(names)
    ui.list(names)
    if names and s.get("turn", -1) >= 0:
        ui.text(f"Turn: {names[s.turn]}", size=36, bold=True)
