def app(ui):
    ui.title("Race start")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.kept = ui.time, 0
        if ui.button("Stop") and s.get("since") is not None:
            s.kept, s.since = ui.time - s.since, None
    passed = ui.time - s.since if s.get("since") is not None else s.get("kept", 0)
    if passed >= 5:
        ui.text("Go", size=72, color="green")
        ui.text(f"{int(passed - 5)} s", size=40)
    elif passed > 0 or s.get("since") is not None:
        ui.text("Ready" if passed < 3 else "Steady", size=72)
