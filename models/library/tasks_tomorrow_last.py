def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append(task)
            ui.clear("Task")
    picked = ui.list(tasks, actions=["Done", "Later"])
    if picked:
        task = tasks.pop(picked.index)
        if picked.action == "Later":
            tasks.append(task)
    ui.text(f"Now: {tasks[0] if tasks else 'nothing'}", size=32, bold=True)
