DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Week tasks")
    tasks = ui.state.get("tasks", [])
    today = DAYS[ui.now.weekday()]
    ui.text(today, size=40, bold=True)
    mine = [task for task in tasks if task[0] == today]
    picked = ui.list([name for day, name in mine], actions=["Delete"])
    if picked:
        tasks.remove(mine[picked.index])
    if not mine:
        ui.text("Nothing for today", color="muted")
    ui.divider()
    with ui.row():
        name = ui.field("Task").strip()
        day = ui.choice("Day", DAYS, today)
        if ui.button("Add") and name:
            tasks.append([day, name])
            ui.clear("Task")
