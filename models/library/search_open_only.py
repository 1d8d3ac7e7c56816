def app(ui):
    ui.title("Find tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append({"text": task, "done": False})
            ui.clear("Task")
    search = ui.field("Search").strip().lower()
    only = ui.switch("Only open", False)
    found = [task for task in tasks if search in task["text"].lower() and not (only and task["done"])]
    ui.text(f"{len(found)} of {len(tasks)}", size=20, bold=True)
    for task in found:
        task["done"] = ui.checkbox(task["text"], task["done"])
