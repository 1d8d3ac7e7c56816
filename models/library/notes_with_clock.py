def app(ui):
    ui.title("Log")
    log = ui.state.get("log", [])
    with ui.row():
        entry = ui.field("Entry").strip()
        if ui.button("Add") and entry:
            log.append(f"{ui.now:%H:%M} {entry}")
            ui.clear("Entry")
        if ui.button("Clear"):
            log.clear()
    for line in log:
        ui.text(line)
    if log:
        ui.text(f"First: {log[0]}", color="muted")
