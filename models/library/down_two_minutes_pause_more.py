def app(ui):
    ui.title("Two minutes")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
        if ui.button("+30 s"):
            s.total = s.get("total", 120) + 30
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    left = max(0, math.ceil(s.get("total", 120) - passed))
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
    if left == 0:
        ui.text("Finished", size=32, align="center")
