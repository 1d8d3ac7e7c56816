ROOMS = {
    "Kitchen": ["Oven", "Fridge", "Cupboards", "Kitchen floor"],
    "Bathroom": ["Tiles", "Shower", "Mirror"],
    "Living room": ["Windows", "Curtains", "Sofa", "Shelves", "Carpet"],
}


def app(ui):
    ui.title("Spring cleaning")
    done = 0
    for room, tasks in ROOMS.items():
        with ui.card(room):
            ticked = sum(ui.checkbox(task, False) for task in tasks)
            ui.text(f"{room}: {ticked / len(tasks) * 100:.0f}%", bold=True)
        done += ticked
    total = sum(len(tasks) for tasks in ROOMS.values())
    ui.progress(done / total)
    ui.text(f"All rooms: {done / total * 100:.0f}%", size=32, bold=True)
