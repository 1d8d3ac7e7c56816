def app(ui):
    ui.title("Podcasts")
    queue = ui.state.get("queue", [])
    with ui.row():
        episode = ui.field("Episode").strip()
        minutes = int(ui.number("Minutes", 30, min=1, step=5))
        if ui.button("Add") and episode:
            queue.append([episode, minutes])
            ui.clear("Episode")
    if queue:
        ui.text(f"Next: {queue[0][0]}", size=28, bold=True)
    else:
        ui.text("Nothing to hear", size=28, color="muted")
    picked = ui.list([f"{episode}, {minutes} min" for episode, minutes in queue], actions=["Heard", "First"])
    if picked:
        chosen = queue.pop(picked.index)
        if picked.action == "First":
            queue.insert(0, chosen)
    total = sum(minutes for _, minutes in queue)
    ui.text(f"{total // 60} h {total % 60} min")
