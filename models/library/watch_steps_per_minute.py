def app(ui):
    ui.title("Push-ups")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.count = ui.time, 0
        if ui.button("Push-up") and s.get("since") is not None:
            s.count += 1
        if ui.button("Stop") and s.get("since") is not None:
            s.kept, s.since = ui.time - s.since, None
    shown = ui.time - s.since if s.get("since") is not None else s.get("kept", 0)
    count = s.get("count", 0)
    ui.text(f"{int(shown)} s", size=48)
    ui.text(f"Push-ups: {count}", size=32)
    ui.text(f"Per minute: {count * 60 / shown:.0f}" if shown >= 1 else "Per minute: 0")
