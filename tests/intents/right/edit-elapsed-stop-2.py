def app(ui):
    ui.title("Seconds")
    s = ui.state
    with ui.row():
        if ui.button("Go"):
            s.since, s.stopped = ui.time, None
        if ui.button("Stop") and s.get("stopped") is None and s.get("since") is not None:
            s.stopped = ui.time - s.since
    since = s.get("since")
    if since is not None:
        passed = s.get("stopped")
        ui.text(f"{int(ui.time - since if passed is None else passed)} s", size=48)
