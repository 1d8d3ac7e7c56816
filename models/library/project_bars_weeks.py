def app(ui):
    ui.title("Project plan")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        start = ui.number("Start week", 1, min=1, max=20)
        weeks = ui.number("Weeks", 2, min=1, max=20)
        if ui.button("Add") and name:
            tasks.append([name, start, weeks])
            ui.clear("Task")
    c = ui.canvas(500, 30 + 30 * len(tasks))
    for row, (name, start, weeks) in enumerate(tasks):
        c.text(5, 20 + 30 * row, name)
        c.rect(100 + (start - 1) * 20, 15 + 30 * row, weeks * 20, 18, "steelblue")
    ui.text(f"Done after week {max([start + weeks - 1 for name, start, weeks in tasks], default=0)}", size=20)
    picked = ui.list([f"{name}: week {start} to {start + weeks - 1}" for name, start, weeks in tasks], actions=["Delete"])
    if picked:
        tasks.pop(picked.index)
