def app(ui):
    ui.title("Fever log")
    log = ui.state.get("log", [])
    with ui.row():
        degrees = ui.number("Temperature", 37.0, min=34, max=43, step=0.1)
        if ui.button("Add"):
            log.insert(0, [ui.now.strftime("%d %b %H:%M"), degrees])
    for when, degrees in log:
        with ui.row():
            ui.text(when, color="muted")
            if degrees >= 38:
                ui.text(f"{degrees:.1f} Fever", color="bad")
            else:
                ui.text(f"{degrees:.1f}")
    if not log:
        ui.text("No entries yet", color="muted")
