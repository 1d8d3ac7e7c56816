def app(ui):
    ui.title("Seven minutes")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Stop") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    left = max(0, math.ceil(7 * 60 - passed))
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
