def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    with ui.row():
        if ui.button("Press"):
            if s.get("started"):
                s.before, s.started = s.get("before", 0) + (ui.time - s.started), None
            else:
                s.started = ui.time
        if ui.button("Zero"):
            s.before, s.started = 0, None
    seconds = s.get("before", 0)
    if s.get("started"):
        seconds += ui.time - s.started
    ui.text(f"{seconds:.1f} s", size=64, align="center")
