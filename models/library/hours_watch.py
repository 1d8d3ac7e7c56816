def app(ui):
    ui.title("Long stopwatch")
    s = ui.state
    with ui.row():
        if ui.button("Start") and not s.get("started"):
            s.started = ui.time
        if ui.button("Stop") and s.get("started"):
            s.before, s.started = s.get("before", 0) + (ui.time - s.started), None
        if ui.button("Reset"):
            s.before, s.started = 0, None
    seconds = s.get("before", 0)
    if s.get("started"):
        seconds += ui.time - s.started
    whole = int(seconds)
    ui.text(f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}", size=64, align="center")
