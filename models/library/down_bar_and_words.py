def app(ui):
    ui.title("Fifty")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
        if ui.button("Reset"):
            s.kept, s.since = 0, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    left = max(0, math.ceil(50 - passed))
    ui.text(f"{left} s", size=56)
    ui.progress(left / 50)
    if left < 10:
        ui.text("Almost" if left > 0 else "Ready", size=32)
