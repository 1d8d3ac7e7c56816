def app(ui):
    ui.title("Task of the day")
    s = ui.state
    tasks = s.get("tasks", [])
    today = ui.now.date().toordinal()
    name = ui.field("Task").strip()
    if ui.button("Add") and name:
        if not tasks:
            s.first = today
        tasks.append(name)
        ui.clear("Task")
    if tasks:
        ui.text(f"Today: {tasks[(today - s.first) % len(tasks)]}", size=32)
    for task in tasks:
        ui.text(f"- {task}")
