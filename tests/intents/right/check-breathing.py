def app(ui):
    ui.title("Breathing")
    if ui.button("Start"):
        ui.state.since = ui.time
    since = ui.state.get("since")
    if since is not None:
        at = (ui.time - since) % 14
        if at < 4:
            ui.text("Breathe in", size=48)
        elif at < 8:
            ui.text("Hold", size=48)
        else:
            ui.text("Breathe out", size=48)
