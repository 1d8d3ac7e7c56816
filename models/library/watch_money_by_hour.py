def app(ui):
    ui.title("Meeting")
    s = ui.state
    rate = ui.number("Hourly rate", 60, min=0)
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    shown = int(s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0))
    ui.text(f"{shown // 60}:{shown % 60:02d}", size=48)
    ui.text(f"Cost: {shown * rate / 3600:.2f}", size=32)
