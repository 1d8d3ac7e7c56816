def app(ui):
    ui.title("Flat")
    tasks = ui.state.get("tasks", [])
    people = ["Ann", "Bob", "Cy"]
    with ui.row():
        task = ui.field("Task").strip()
        owner = ui.choice("Owner", people)
        if ui.button("Add") and task:
            tasks.append([task, owner])
            ui.clear("Task")
    picked = ui.list([f"{task} ({owner})" for task, owner in tasks], actions=["Done"])
    if picked:
        tasks.pop(picked.index)
    for person in people:
        ui.text(f"{person}: {sum(owner == person for task, owner in tasks)}")
