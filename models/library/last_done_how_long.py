def app(ui):
    ui.title("How long ago")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append([name, ui.time])
            ui.clear("Thing")
    ui.every(1)
    lines = []
    for name, since in things:
        minutes = int((ui.time - since) // 60)
        if minutes < 1:
            ago = "just now"
        elif minutes < 60:
            ago = f"{minutes} min ago"
        elif minutes < 1440:
            ago = f"{minutes // 60} h {minutes % 60} min ago"
        else:
            ago = f"{minutes // 1440} {'day' if minutes < 2880 else 'days'} ago"
        lines.append(f"{name}: {ago}")
    picked = ui.list(lines, actions=["Done now", "Delete"])
    if picked and picked.action == "Done now":
        things[picked.index][1] = ui.time
    elif picked:
        things.pop(picked.index)
    if not things:
        ui.text("Nothing yet", color="muted")
