def app(ui):
    ui.title("Who does what")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        person = ui.field("Person").strip()
        if ui.button("Add") and task and person:
            tasks.append([task, person])
            ui.clear("Task")
            ui.clear("Person")
    show = ui.choice("Show", ["Everybody", *sorted({person for task, person in tasks})])
    shown = [task for task in tasks if show in ("Everybody", task[1])]
    picked = ui.list([f"{task}: {person}" for task, person in shown], actions=["Done"])
    if picked:
        tasks.remove(shown[picked.index])
    ui.text(f"{len(shown)} {'task' if len(shown) == 1 else 'tasks'}", size=24, bold=True)
