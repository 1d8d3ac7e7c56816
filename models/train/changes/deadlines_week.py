from datetime import date, timedelta


def app(ui):
    ui.title("Deadlines")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        what = ui.field("What", placeholder="Essay")
        days = ui.number("Due in days", 7, min=0, max=1000)
        if ui.button("Add") and what.strip():
            tasks.append([str(ui.today + timedelta(days=int(days))), what.strip()])
            tasks.sort()
            ui.clear("What")
    for task in list(tasks):
        due = date.fromisoformat(task[0])
        left = (due - ui.today).days
        with ui.row():
            ui.text(task[1], size=20)
            ui.text(f"{due.day} {due:%B}", color="muted")
            if left > 0:
                ui.text(f"in {left} days", color="orange" if left <= 3 else "")
            else:
                ui.text("today" if left == 0 else f"{-left} days late", color="bad")
            if ui.button("Done"):
                tasks.remove(task)
    soon = sum(0 <= (date.fromisoformat(task[0]) - ui.today).days <= 3 for task in tasks)
    ui.text(f"Due within 3 days: {soon}")
    ui.text(f"Next: {tasks[0][1]}" if tasks else "Nothing is due", bold=True)
