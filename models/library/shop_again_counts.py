def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", {})
    with ui.row():
        thing = ui.field("Thing").strip().capitalize()
        if ui.button("Add") and thing:
            things[thing] = things.get(thing, 0) + 1
            ui.clear("Thing")
    names = list(things)
    picked = ui.list([f"{name} x {things[name]}" for name in names], actions=["Bought"])
    if picked:
        del things[names[picked.index]]
