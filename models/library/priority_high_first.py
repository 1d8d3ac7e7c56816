LEVELS = ["High", "Medium", "Low"]


def app(ui):
    ui.title("Priorities")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        task = ui.field("Task").strip()
        level = ui.choice("Priority", LEVELS, value="Medium")
        if ui.button("Add") and task:
            tasks.append([LEVELS.index(level), task])
            ui.clear("Task")
    tasks.sort(key=lambda entry: entry[0])
    rows = [f"{n}. {LEVELS[level]}: {task}" for n, (level, task) in enumerate(tasks, 1)]
    picked = ui.list(rows, actions=["Raise", "Done"])
    if picked and picked.action == "Raise":
        tasks[picked.index][0] = max(0, tasks[picked.index][0] - 1)
    elif picked:
        tasks.pop(picked.index)
    ui.text(f"High: {sum(level == 0 for level, _ in tasks)}", size=24, bold=True)
