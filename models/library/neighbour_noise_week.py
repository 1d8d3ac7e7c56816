def app(ui):
    ui.title("Noise")
    log = ui.state.get("log", [])
    with ui.row():
        kind = ui.choice("Noise", ["Music", "Drilling", "Dog", "Party"])
        if ui.button("Note it now"):
            log.insert(0, [ui.today.toordinal(), f"{ui.now.day} {ui.now:%B %H:%M}", kind])
    recent = [entry for entry in log if entry[0] > ui.today.toordinal() - 7]
    ui.text(f"Last 7 days: {len(recent)}", size=32, bold=True)
    ui.list([f"{when} {kind}" for day, when, kind in log])
    if log and ui.button("Copy the list"):
        ui.copy("\n".join(f"{when} {kind}" for day, when, kind in log))
