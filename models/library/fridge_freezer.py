def app(ui):
    ui.title("Fridge and freezer")
    fridge = ui.state.get("fridge", [])
    freezer = ui.state.get("freezer", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            fridge.append(thing)
            ui.clear("Thing")
    with ui.card(f"Fridge ({len(fridge)})"):
        out = ui.list(fridge, actions=["To the freezer"])
    with ui.card(f"Freezer ({len(freezer)})"):
        back = ui.list(freezer, actions=["To the fridge"])
    if out:
        freezer.append(fridge.pop(out.index))
    if back:
        fridge.append(freezer.pop(back.index))
