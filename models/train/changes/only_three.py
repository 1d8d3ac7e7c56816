def app(ui):
    ui.title("Five tasks")
    tasks = ui.state.get("tasks", [])
    if len(tasks) < 5:
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
