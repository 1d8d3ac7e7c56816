def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    since, kept = s.get("since"), s.get("kept", 0)
    with ui.row():
        if ui.button("Pause" if since is not None else "Go on" if kept else "Start"):
            if since is None:
                s.since = ui.time
            else:
                s.kept, s.since = kept + ui.time - since, None
        if ui.button("Zero"):
            s.kept, s.since = 0, None
    shown = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{shown:.1f} s", size=64, align="center")
