def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    total = s.get("total", 0.0)
    since = s.get("since", None)
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Stop") and since is not None:
            s.total, s.since = total + (ui.time - since), None
        if ui.button("Reset"):
            s.total, s.since = 0.0, None
    shown = total if since is None else total + (ui.time - since)
    ui.text(f"{shown:.1f} s", size=48)
