def app(ui):
    ui.title("Stopwatch with pauses")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
            s.pauses = s.get("pauses", 0) + 1
    shown = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{int(shown)} s", size=64, align="center")
    ui.text(f"Pauses: {s.get('pauses', 0)}", align="center")
