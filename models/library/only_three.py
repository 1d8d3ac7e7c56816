def app(ui):
    ui.title("Three tasks")
    tasks = ui.state.get("tasks", [])
    if len(tasks) < 3:
        with ui.row():
            name = ui.field("Task").strip()
            if ui.button("Add") and name:
                tasks.append(name)
                ui.clear("Task")
    else:
        ui.text("That is enough", color="accent")
    picked = ui.list(tasks, actions=["Done"])
    if picked:
        tasks.pop(picked.index)
