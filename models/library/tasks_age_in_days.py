from datetime import date


def app(ui):
    ui.title("Open tasks")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        if ui.button("Add") and name:
            tasks.append([name, str(ui.today)])
            ui.clear("Task")
    lines = []
    for name, since in tasks:
        days = (ui.today - date.fromisoformat(since)).days
        lines.append(f"{name}: " + ("new today" if days == 0 else "1 day" if days == 1 else f"{days} days"))
    picked = ui.list(lines, actions=["Done"])
    if picked:
        tasks.pop(picked.index)
    if not tasks:
        ui.text("Nothing open", color="muted")
