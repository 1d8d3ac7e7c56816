def app(ui):
    ui.title("Plank")
    if ui.button("Start"):
        ui.state.since = ui.time
    since = ui.state.get("since")
    left = 30 if since is None else max(0, 30 - (ui.time - since))
    ui.text(f"{left:.0f}", size=64)
