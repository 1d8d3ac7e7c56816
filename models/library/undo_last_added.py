def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            things.append(thing)
            ui.clear("Thing")
        if ui.button("Undo") and things:
            things.pop()
    ui.text(", ".join(things) or "Empty", size=20)
