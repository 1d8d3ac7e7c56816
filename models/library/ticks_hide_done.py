def app(ui):
    ui.title("To do")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append({"text": task, "done": False})
            ui.clear("Task")
    hide = ui.switch("Hide done", True)
    shown = [task for task in tasks if not (hide and task["done"])]
    picked = ui.list([("✓ " if task["done"] else "") + task["text"] for task in shown], actions=["Done"])
    if picked:
        task = shown[picked.index]
        task["done"] = not task["done"]
    done = sum(task["done"] for task in tasks)
    ui.text(f"{len(tasks) - done} open, {done} done", size=20, bold=True)
