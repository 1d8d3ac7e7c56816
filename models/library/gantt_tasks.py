def app(ui):
    ui.title("Plan")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        start = int(ui.number("Starts on day", 1, min=1))
        days = int(ui.number("Days", 2, min=1))
        if ui.button("Add") and name:
            tasks.append([name, start, days])
            ui.clear("Task")
    picked = ui.list([f"{task}: day {a} to {a + n - 1}" for task, a, n in tasks], actions=["Delete"])
    if picked:
        tasks.pop(picked.index)
    if not tasks:
        ui.text("Nothing planned yet", color="muted")
        return
    end = max(a + n - 1 for task, a, n in tasks)
    c = ui.canvas(500, 30 * len(tasks), background="white")
    for i, (task, a, n) in enumerate(tasks):
        c.rect(100 + 390 * (a - 1) / end, 4 + i * 30, 390 * n / end, 22, "teal")
        c.text(5, 6 + i * 30, task, size=14, color="black")
    ui.text(f"Done after {end} day{'' if end == 1 else 's'}", size=24, bold=True)
