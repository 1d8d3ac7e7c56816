def app(ui):
    ui.title("Stages")
    stages = ui.state.get("stages", [])
    with ui.row():
        place = ui.field("To").strip()
        km = ui.number("Km", 60, min=0)
        climb = ui.number("Metres up", 400, min=0, step=50)
        if ui.button("Add") and place:
            stages.append([place, km, climb])
            ui.clear("To")
    picked = ui.list([f"Day {day}: {place}, {km:g} km, {climb:g} m up" for day, (place, km, climb) in enumerate(stages, 1)], actions=["Delete"])
    if picked:
        stages.pop(picked.index)
    ui.text(f"{sum(stage[1] for stage in stages):g} km, {sum(stage[2] for stage in stages):g} m up", size=28, bold=True)
    if stages:
        ui.text(f"Hardest: {max(stages, key=lambda stage: stage[2])[0]}")
