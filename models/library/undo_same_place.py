def app(ui):
    ui.title("Packing list")
    s = ui.state
    things = s.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            things.append(thing)
            ui.clear("Thing")
    if s.get("gone") and ui.button("Undo"):
        place, thing = s.gone
        things.insert(place, thing)
        s.gone = None
    picked = ui.list(things, actions=["Delete"])
    if picked:
        s.gone = [picked.index, things.pop(picked.index)]
