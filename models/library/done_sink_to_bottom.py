def app(ui):
    ui.title("To do")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append({"text": name, "done": False})
            ui.clear("Task")
    tasks.sort(key=lambda task: task["done"])
    picked = ui.list(tasks, actions=["Delete"])
    if picked and picked.action == "Delete":
        tasks.pop(picked.index)
    left = sum(not task["done"] for task in tasks)
    ui.text(f"{left} of {len(tasks)} left", size=28, bold=True)
