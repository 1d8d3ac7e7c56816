def app(ui):
    ui.title("Packing list")
    s = ui.state
    things, gone = s.get("things", []), s.get("gone", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            things.append(thing)
            ui.clear("Thing")
    if gone and ui.button("Undo"):
        place, thing = gone.pop()
        things.insert(place, thing)
    picked = ui.list(things, actions=["Delete"])
    if picked:
        gone.append([picked.index, things.pop(picked.index)])
