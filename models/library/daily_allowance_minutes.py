def app(ui):
    ui.title("Games")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.kept, s.since = today, 0, None
    since = s.since
    with ui.row():
        if ui.button("Play") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.kept + ui.time - since, None
    passed = s.kept + (ui.time - s.since if s.since is not None else 0)
    left = max(0, math.ceil(30 * 60 - passed))
    ui.text(f"{left // 60}:{left % 60:02d}", size=64)
    if left == 0:
        ui.text("Enough", size=32, color="red")
