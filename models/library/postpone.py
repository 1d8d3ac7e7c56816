def app(ui):
    ui.title("Put off")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            tasks.append([task, 0])
            ui.clear("Task")
    tasks.sort(key=lambda entry: -entry[1])
    picked = ui.list([f"{name}: {times} times" for name, times in tasks], actions=["Later", "Done"])
    if picked:
        if picked.action == "Later":
            tasks[picked.index][1] += 1
        else:
            tasks.pop(picked.index)
