def app(ui):
    ui.title("Errands")
    errands = ui.state.get("errands", [])
    with ui.row():
        what = ui.field("Errand").strip()
        place = ui.field("Place").strip().capitalize()
        if ui.button("Add") and what and place:
            errands.append([place, what])
            ui.clear("Errand")
            ui.clear("Place")
    for place in sorted({place for place, what in errands}):
        here = [errand for errand in errands if errand[0] == place]
        with ui.card(f"{place}: {len(here)}"):
            picked = ui.list([what for _, what in here], actions=["Done"])
            if picked:
                errands.remove(here[picked.index])
    if not errands:
        ui.text("No errands", color="muted")
