def app(ui):
    ui.title("Countdown")
    s = ui.state
    with ui.row():
        hours = ui.number("Hours", 0, min=0, max=99)
        minutes = ui.number("Minutes", 10, min=0, max=59)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    with ui.row():
        if ui.button("Start") and s.get("since") is None:
            s.since = ui.time
        if ui.button("Pause") and s.get("since") is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - s.since, None
        if ui.button("Reset"):
            s.kept, s.since = 0, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    left = max(0, math.ceil(hours * 3600 + minutes * 60 + seconds - passed))
    ui.text(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d}", size=64, bold=True, align="center")
