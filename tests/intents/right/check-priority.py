def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    name = ui.field("Task")
    priority = ui.choice("Priority", ["High", "Low"])
    if ui.button("Add") and name:
        tasks.append([name, priority])
    for number, (name, priority) in enumerate(sorted(tasks, key=lambda task: task[1]), start=1):
        ui.text(f"{number}. {name} ({priority})")
