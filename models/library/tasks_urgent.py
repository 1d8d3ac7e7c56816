def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        urgent = ui.checkbox("Urgent", False)
        if ui.button("Add") and name:
            tasks.append({"name": name, "urgent": urgent})
            ui.clear("Task")
    for task in sorted(tasks, key=lambda task: not task["urgent"]):
        with ui.row():
            if task["urgent"]:
                ui.text(f"URGENT {task['name']}", color="bad", size=20)
            else:
                ui.text(task["name"], size=20)
            if ui.button("Done"):
                tasks.remove(task)
    if not tasks:
        ui.text("No tasks", color="muted")
