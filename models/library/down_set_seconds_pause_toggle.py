def app(ui):
    ui.title("Countdown")
    s = ui.state
    seconds = ui.number("Seconds", 40, min=1)
    since, kept = s.get("since"), s.get("kept", 0)
    with ui.row():
        if ui.button("Pause" if since is not None else "Start"):
            if since is None:
                s.since = ui.time
            else:
                s.kept, s.since = kept + ui.time - since, None
        if ui.button("Back"):
            s.kept, s.since = 0, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{max(0, math.ceil(seconds - passed))} left", size=64, align="center")
