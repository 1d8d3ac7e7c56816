from datetime import date, timedelta


def app(ui):
    ui.title("Tasks")
    s = ui.state
    tasks = s.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append([str(ui.today), name])
            ui.clear("Task")
    limit = str(ui.today - timedelta(days=7))
    lines = []
    for key, name in tasks:
        day = date.fromisoformat(key)
        lines.append(f"{name}, {day.day} {day:%B}")
    picked = ui.list(lines, actions=["Done"])
    if picked:
        tasks.pop(picked.index)
    ui.text(f"{sum(key < limit for key, name in tasks)} older than a week", bold=True)
    if ui.button("Delete old tasks"):
        s.tasks = [task for task in tasks if task[0] >= limit]
