def app(ui):
    ui.title("Life list")
    birds = ui.state.get("birds", {})
    with ui.row():
        name = ui.field("Species").strip().capitalize()
        if ui.button("Seen") and name:
            if name in birds:
                ui.notify(f"{name} is on the list already")
            else:
                birds[name] = f"{ui.now.day} {ui.now:%B %Y}"
            ui.clear("Species")
    ui.text(f"{len(birds)} species", size=32, bold=True)
    names = sorted(birds)
    picked = ui.list([f"{name}: {birds[name]}" for name in names], actions=["Delete"])
    if picked:
        del birds[names[picked.index]]
