def app(ui):
    ui.title("Laps")
    s = ui.state
    laps = s.get("laps", [])
    with ui.row():
        if ui.button("Start"):
            s.since = s.lap = ui.time
            s.shown = 0
            laps.clear()
        if ui.button("Lap") and s.get("since") is not None:
            laps.append(ui.time - s.lap)
            s.lap = ui.time
        if ui.button("Stop") and s.get("since") is not None:
            s.shown, s.since = ui.time - s.since, None
    running = s.get("since") is not None
    shown = ui.time - s.since if running else s.get("shown", 0)
    ui.text(f"{shown:.1f}", size=56, align="center")
    for place, lap in enumerate(laps, 1):
        ui.text(f"Lap {place}: {lap:.1f}")
    if laps and not running:
        ui.text(f"Average: {sum(laps) / len(laps):.1f}", bold=True)
