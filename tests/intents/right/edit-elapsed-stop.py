def app(ui):
    ui.title("Seconds")
    if ui.button("Go"):
        ui.state.since = ui.time
    since = ui.state.get("since")
    if since is not None:
        ui.text(f"{int(ui.time - since)} s", size=48)
