def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        priority = ui.choice("Priority", ["High", "Low"])
        if ui.button("Add") and task:
            tasks.append([priority, task])
            tasks.sort(key=lambda entry: entry[0] == "Low")
            ui.clear("Task")
    picked = ui.list([f"{i}. {task} ({priority})" for i, (priority, task) in enumerate(tasks, 1)], actions=["Done"])
    if picked:
        tasks.pop(picked.index)
