def app(ui):
    ui.title("Piano today")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.kept = today, 0
        s.since = s.get("since") and ui.time
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Stop") and since is not None:
            s.kept, s.since = s.kept + ui.time - since, None
    shown = int(s.kept + (ui.time - s.since if s.get("since") is not None else 0))
    ui.text(f"Today: {shown // 60}:{shown % 60:02d}", size=48)
