def app(ui):
    ui.title("Last lap")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.laps, s.last = ui.time, 0, None
        if ui.button("Lap") and s.get("since"):
            s.last, s.since = ui.time - s.since, ui.time
            s.laps = s.get("laps", 0) + 1
    ui.text(f"Last lap: {s.last:.1f} s" if s.get("last") else "No lap yet", size=40)
    ui.text(f"Laps: {s.get('laps', 0)}")
