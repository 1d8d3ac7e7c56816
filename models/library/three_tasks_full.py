def app(ui):
    ui.title("Today")
    s = ui.state
    tasks = s.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            s.full = len(tasks) >= 3
            if not s.full:
                tasks.append(task)
                ui.clear("Task")
    picked = ui.list(tasks, actions=["Done"])
    if picked:
        tasks.pop(picked.index)
        s.full = False
    if s.get("full", False):
        ui.text("Full", size=24, color="bad")
    ui.text(f"{len(tasks)} of 3")
