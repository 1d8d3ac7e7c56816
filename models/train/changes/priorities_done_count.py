LEVELS = ["High", "Medium", "Low"]


def app(ui):
    ui.title("Priorities")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        text = ui.field("Task")
        level = ui.choice("Importance", LEVELS)
        if ui.button("Add") and text.strip():
            tasks.append({"text": text.strip(), "level": level})
            tasks.sort(key=lambda task: LEVELS.index(task["level"]))
            ui.clear("Task")
    for level in LEVELS:
        mine = [task for task in tasks if task["level"] == level]
        with ui.card(f"{level} ({len(mine)})"):
            for task in mine:
                with ui.row():
                    ui.text(task["text"])
                    if ui.button("Done"):
                        tasks.remove(task)
                        ui.state.finished = ui.state.get("finished", 0) + 1
    ui.text(f"Finished: {ui.state.get('finished', 0)}", color="muted")
    if tasks:
        ui.text(f"First of all: {tasks[0]['text']}", size=20, color="accent")
