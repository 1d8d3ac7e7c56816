def app(ui):
    ui.title("To do")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append({"name": name, "done": False})
            ui.clear("Task")
    only = ui.switch("Only open", False)
    for task in tasks:
        if not (only and task["done"]):
            task["done"] = ui.checkbox(task["name"], task["done"])
    ui.text(f"Open: {sum(not task['done'] for task in tasks)}", bold=True)
