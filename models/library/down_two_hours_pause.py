def app(ui):
    ui.title("Time left")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    left = max(0, math.ceil(2 * 3600 - passed))
    ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=64, align="center")
    if left == 0:
        ui.text("Screen off", size=32, color="red", align="center")
