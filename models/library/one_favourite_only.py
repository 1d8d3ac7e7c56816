def app(ui):
    ui.title("Baby names")
    s = ui.state
    names = s.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name and name not in names:
            names.append(name)
            ui.clear("Name")
    best = s.get("best", "")
    picked = ui.list([f"{name} ♥" if name == best else name for name in names], actions=["Favourite"])
    if picked:
        s.best = names[picked.index]
