def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        priority = ui.number("Priority", 2, min=1, max=3)
        if ui.button("Add") and name:
            tasks.append([priority, name])
            tasks.sort()
            ui.clear("Task")
    for task in list(tasks):
        with ui.row():
            ui.text(f"{task[0]} {task[1]}", size=20)
            if ui.button("Done"):
                tasks.remove(task)
    if not tasks:
        ui.text("No tasks", color="muted")
