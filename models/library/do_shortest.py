def app(ui):
    ui.title("What first?")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        minutes = int(ui.number("Minutes", 15, min=1))
        if ui.button("Add") and task:
            tasks.append([minutes, task])
            ui.clear("Task")
    tasks.sort(key=lambda entry: entry[0])
    if tasks:
        ui.text(tasks[0][1], size=36, bold=True)
        if ui.button("Done"):
            tasks.pop(0)
    for minutes, task in tasks[1:]:
        ui.text(f"{minutes}: {task}")
    ui.text(f"All: {sum(entry[0] for entry in tasks)} minutes", color="muted")
