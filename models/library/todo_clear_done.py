def app(ui):
    ui.title("To do")
    s = ui.state
    tasks = s.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append({"name": name, "done": False})
            ui.clear("Task")
    with ui.row():
        if ui.button("Tick all"):
            for task in tasks:
                task["done"] = True
        if ui.button("Clear done"):
            tasks = s.tasks = [task for task in tasks if not task["done"]]
    for task in tasks:
        task["done"] = ui.checkbox(task["name"], task["done"])
    if not tasks:
        ui.text("Nothing to do", color="muted")
