def app(ui):
    ui.title("Last used")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append([name, "never"])
            ui.clear("Thing")
    picked = ui.list([f"{n}. {name}, {when}" for n, (name, when) in enumerate(things, 1)], actions=["Used", "Delete"])
    if picked:
        name, _ = things.pop(picked.index)
        if picked.action == "Used":
            things.insert(0, [name, f"{ui.now.day} {ui.now:%b, %H:%M}"])
