def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
        if ui.button("Reset"):
            s.kept, s.since = 0, s.get("since") and ui.time
    shown = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{shown:.2f}", size=64, align="center")
