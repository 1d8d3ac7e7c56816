def app(ui):
    ui.title("One at a time")
    tasks = ui.state.get("tasks", [])
    if tasks:
        ui.text(tasks[0], size=40, bold=True)
        ui.text(f"{len(tasks) - 1} more waiting", color="muted")
        with ui.row():
            if ui.button("Done"):
                tasks.pop(0)
            elif ui.button("Later"):
                tasks.append(tasks.pop(0))
    else:
        ui.text("Nothing to do", size=40, bold=True)
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append(name)
            ui.clear("Task")
