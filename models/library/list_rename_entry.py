def app(ui):
    ui.title("My list")
    s = ui.state
    things = s.get("things", [])
    editing = s.get("editing")
    if editing is None:
        new = ui.field("New").strip()
        if ui.button("Add") and new:
            things.append(new)
            ui.clear("New")
    else:
        changed = ui.field("Change to", things[editing]).strip()
        with ui.row():
            if ui.button("Save") and changed:
                things[editing] = changed
                s.editing = None
                ui.clear("Change to")
            if ui.button("Cancel"):
                s.editing = None
                ui.clear("Change to")
    picked = ui.list(things, actions=["Edit", "Delete"])
    if picked and picked.action == "Edit":
        s.editing = picked.index
    elif picked and editing is None:
        things.pop(picked.index)
