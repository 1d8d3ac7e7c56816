def app(ui):
    ui.title("To do")
    s = ui.state
    tasks = s.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append(task)
            ui.clear("Task")
    picked = ui.list(tasks, actions=["Done", "Delete"])
    if picked:
        tasks.pop(picked.index)
        if picked.action == "Done":
            s.finished = s.get("finished", 0) + 1
    ui.text(f"Finished so far: {s.get('finished', 0)}", bold=True)
