def app(ui):
    ui.title("Three pauses")
    s = ui.state
    since, pauses = s.get("since"), s.get("pauses", 3)
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None and pauses > 0:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
            s.pauses = pauses - 1
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{max(0, math.ceil(90 - passed))} s", size=64, align="center")
    ui.text(f"Pauses left: {s.get('pauses', 3)}", align="center")
