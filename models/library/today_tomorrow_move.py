def app(ui):
    ui.title("Tasks")
    today = ui.state.get("today", [])
    tomorrow = ui.state.get("tomorrow", [])
    with ui.row():
        task = ui.field("Task").strip()
        if ui.button("Add") and task:
            today.append(task)
            ui.clear("Task")
    with ui.card("Today"):
        later = ui.list(today, actions=["Later"])
    with ui.card("Tomorrow"):
        sooner = ui.list(tomorrow, actions=["Sooner"])
    if later:
        tomorrow.append(today.pop(later.index))
    if sooner:
        today.append(tomorrow.pop(sooner.index))
    ui.text(f"Today: {len(today)}, Tomorrow: {len(tomorrow)}", size=20)
