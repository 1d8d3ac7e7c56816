from datetime import timedelta


def app(ui):
    ui.title("Due")
    tasks = ui.state.get("tasks", [])
    today = ui.now.date()
    with ui.row():
        task = ui.field("Task").strip()
        days = int(ui.number("Due in days", 3, min=0))
        if ui.button("Add") and task:
            tasks.append([today + timedelta(days=days), task])
            tasks.sort()
            ui.clear("Task")
    for n, (day, task) in enumerate(list(tasks)):
        left = (day - today).days
        with ui.row():
            if left < 0:
                ui.text(f"{task}: overdue", color="bad", bold=True)
            else:
                ui.text(f"{task}: {'today' if left == 0 else day.strftime('%d %B')}")
            if ui.button(f"Done {task}"):
                tasks.pop(n)
    late = sum(day < today for day, _ in tasks)
    ui.text(f"{late} overdue", size=24, color="bad" if late else "good")
