def app(ui):
    ui.title("Repotting")
    plants = ui.state.get("plants", [])
    with ui.row():
        name = ui.field("Plant").strip()
        if ui.button("Add") and name:
            plants.append([name, "not yet"])
            ui.clear("Plant")
    picked = ui.list([f"{name}: {when}" for name, when in plants], actions=["Repotted", "Delete"])
    if picked and picked.action == "Repotted":
        plants[picked.index][1] = f"{ui.now:%B %Y}"
    elif picked:
        plants.pop(picked.index)
    waiting = sum(when == "not yet" for name, when in plants)
    ui.text(f"{len(plants)} {'plant' if len(plants) == 1 else 'plants'}, {waiting} not repotted yet")
