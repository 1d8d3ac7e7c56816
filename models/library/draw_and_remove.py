def app(ui):
    ui.title("Draw a name")
    s = ui.state
    names = s.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    if ui.button("Draw") and names:
        s.drawn = names.pop(random.randrange(len(names)))
    if s.get("drawn", ""):
        ui.text(s.drawn, size=36, bold=True)
    ui.text(f"{len(names)} left" if names else "Nobody left")
    ui.list(names)
