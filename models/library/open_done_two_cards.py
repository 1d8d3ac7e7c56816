def app(ui):
    ui.title("Tasks")
    tasks, done = ui.state.get("tasks", []), ui.state.get("done", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append(task)
            ui.clear("Task")
    with ui.card("Open"):
        finished = ui.list(tasks, actions=["Finish"])
    with ui.card("Done"):
        back = ui.list(done, actions=["Reopen"])
    if finished:
        done.append(tasks.pop(finished.index))
    if back:
        tasks.append(done.pop(back.index))
    ui.text(f"Open {len(tasks)}, done {len(done)}", bold=True)
