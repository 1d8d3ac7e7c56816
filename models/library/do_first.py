def app(ui):
    ui.title("What first?")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        importance = int(ui.number("Importance", 5, min=1, max=10))
        if ui.button("Add") and task:
            tasks.append([importance, task])
            ui.clear("Task")
    tasks.sort(key=lambda entry: -entry[0])
    if tasks:
        ui.text(tasks[0][1], size=36, bold=True)
        if ui.button("Done"):
            tasks.pop(0)
    for importance, task in tasks[1:]:
        ui.text(f"{importance}: {task}")
