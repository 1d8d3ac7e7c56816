def app(ui):
    ui.title("Chores")
    chores = ui.state.get("chores", [])
    name = ui.field("Chore")
    if ui.button("Add") and name:
        chores.append(name)
    for chore in list(chores):
        with ui.row():
            ui.text(chore)
            if ui.button("Done"):
                chores.remove(chore)
    ui.text(f"{len(chores)} left")
