def app(ui):
    ui.title("Waiting list")
    s = ui.state
    waiting = s.get("waiting", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            waiting.append(name)
            ui.clear("Name")
    with ui.row():
        if ui.button("Served") and waiting:
            waiting.pop(0)
            s.served = s.get("served", 0) + 1
        if len(waiting) > 1 and ui.button("Skip"):
            waiting.append(waiting.pop(0))
    ui.text(f"Now: {waiting[0]}" if waiting else "Nobody waits", size=32, bold=True)
    if len(waiting) > 1:
        ui.text("Then: " + ", ".join(waiting[1:]))
    ui.text(f"{s.get('served', 0)} served", color="muted")
