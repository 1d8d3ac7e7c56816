def app(ui):
    ui.title("Planned and real")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        planned = int(ui.number("Planned minutes", 30, min=1, step=5))
        real = int(ui.number("Real minutes", 30, min=0, step=5))
    with ui.row():
        if ui.button("Add") and name:
            tasks.append([name, planned, real])
            ui.clear("Task")
        if ui.button("Undo") and tasks:
            tasks.pop()
    if not tasks:
        ui.text("Nothing measured", color="muted")
        return
    off = sum(task[2] for task in tasks) / sum(task[1] for task in tasks) * 100 - 100
    words = f"{abs(off):.0f}% {'longer' if off > 0 else 'shorter'} than planned"
    ui.text(words if off else "Just as planned", size=32, bold=True)
    rows = [[name, planned, real, f"{real - planned:+}"] for name, planned, real in tasks]
    ui.table(rows, header=["Task", "Planned", "Real", "Difference"])
