def app(ui):
    ui.title("Tasks")
    s = ui.state
    tasks = s.get("tasks", [])
    name = ui.field("Task").strip()
    if ui.button("Add") and name:
        tasks.append([name, 0])
        ui.clear("Task")
    pressed = -1 if ui.button("Pause") else None
    with ui.row():
        for place, task in enumerate(tasks):
            if ui.button(task[0]):
                pressed = place
    now = s.get("now", -1)
    if pressed is not None:
        if now >= 0:
            tasks[now][1] += ui.time - s.since
        now = s.now = pressed
        s.since = ui.time
    total = 0
    for place, (name, kept) in enumerate(tasks):
        shown = int(kept + (ui.time - s.since if place == now else 0))
        total += shown
        ui.text(f"{name}: {shown // 60}:{shown % 60:02d}", size=24)
    ui.text(f"Sum: {total // 60}:{total % 60:02d}", bold=True)
