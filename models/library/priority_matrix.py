BOXES = ["Do now", "Plan", "Hand over", "Drop"]


def app(ui):
    ui.title("Tasks")
    tasks = ui.state.get("tasks", [])
    text = ui.field("Task").strip()
    important = ui.checkbox("Important", False)
    urgent = ui.checkbox("Urgent", False)
    if ui.button("Add") and text:
        tasks.append([text, (0 if important else 2) + (0 if urgent else 1)])
        ui.clear("Task")
    with ui.grid(2):
        for number, box in enumerate(BOXES):
            inside = [task for task in tasks if task[1] == number]
            with ui.card(f"{box}: {len(inside)}"):
                pressed = ui.list([task[0] for task in inside], actions=["Done"])
                if pressed:
                    tasks.remove(inside[pressed.index])
