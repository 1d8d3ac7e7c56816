def app(ui):
    ui.title("Five at most")
    things = ui.state.get("things", [])
    free = 5 - len(things)
    if free:
        with ui.row():
            thing = ui.field("Thing").strip()
            if ui.button("Add") and thing:
                things.append(thing)
                ui.clear("Thing")
        ui.text(f"{free} {'place' if free == 1 else 'places'} free", size=24, bold=True)
    else:
        ui.text("Full: finish something first", size=24, bold=True, color="bad")
    picked = ui.list(things, actions=["Finished"])
    if picked:
        things.pop(picked.index)
