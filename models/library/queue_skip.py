def app(ui):
    ui.title("Queue")
    queue = ui.state.get("queue", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            queue.append(name)
            ui.clear("Name")
    if queue:
        ui.text(f"First: {queue[0]}", size=32, bold=True)
        with ui.row():
            if ui.button("Next"):
                queue.pop(0)
            if ui.button("Skip"):
                queue.append(queue.pop(0))
        if len(queue) > 1:
            ui.text("Then: " + ", ".join(queue[1:]))
    else:
        ui.text("The queue is empty", color="muted")
