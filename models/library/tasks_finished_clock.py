def app(ui):
    ui.title("To do")
    tasks = ui.state.get("tasks", [])
    finished = ui.state.get("finished", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append(name)
            ui.clear("Task")
    picked = ui.list(tasks, actions=["Done"])
    if picked:
        finished.insert(0, f"{ui.now:%H:%M} {tasks.pop(picked.index)}")
    ui.text(f"{len(finished)} finished", size=24, bold=True)
    for line in finished:
        ui.text(line, color="muted")
