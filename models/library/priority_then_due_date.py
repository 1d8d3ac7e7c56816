def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    task = ui.field("Task").strip()
    with ui.row():
        priority = ui.choice("Priority", ["A", "B", "C"])
        due = ui.field("Due", str(ui.today)).strip()
        if ui.button("Add") and task:
            try:
                tasks.append([priority, datetime.date.fromisoformat(due).isoformat(), task])
                tasks.sort()
                ui.clear("Task")
            except ValueError:
                ui.notify("Write the date like 2026-03-14")
    lines = [f"{number}. {priority} {due} {task}" for number, (priority, due, task) in enumerate(tasks, 1)]
    picked = ui.list(lines, actions=["Done"])
    if picked:
        tasks.pop(picked.index)
