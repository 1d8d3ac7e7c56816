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
            s.kept, s.since = 0, None
    shown = int(s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0))
    ui.text(f"{shown // 60}:{shown % 60:02d}", size=72, align="center")
