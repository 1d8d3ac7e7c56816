def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def app(ui):
    ui.title("Dinner party")
    tasks = ui.state.get("tasks", [])
    hour = int(ui.slider("Guests come at (hour)", 12, 23, 19))
    with ui.row():
        task = ui.field("Task").strip()
        before = int(ui.number("Minutes before", 60, min=0))
        if ui.button("Add") and task:
            tasks.append([before, task])
            tasks.sort(reverse=True)
            ui.clear("Task")
    picked = ui.list([f"{clock(hour * 60 - before)} {task}" for before, task in tasks], actions=["Done"])
    if picked:
        tasks.pop(picked.index)
    ui.text(f"{hour}:00 Guests", size=28, bold=True)
