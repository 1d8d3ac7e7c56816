COLORS = ["Red", "Yellow", "Green"]


def app(ui):
    ui.title("How urgent")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        color = ui.choice("Urgent", COLORS)
        if ui.button("Add") and name:
            tasks.append([COLORS.index(color), name])
            tasks.sort()
            ui.clear("Task")
    for place, (urgent, name) in enumerate(list(tasks)):
        with ui.row():
            ui.text(name, color=COLORS[urgent].lower(), size=20)
            if ui.button("Done"):
                tasks.pop(place)
    red, yellow, green = [sum(task[0] == number for task in tasks) for number in range(3)]
    ui.text(f"Red: {red}, yellow: {yellow}, green: {green}", bold=True)
