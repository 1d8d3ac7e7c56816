def app(ui):
    ui.title("Laps with undo")
    s = ui.state
    laps = s.get("laps", [])
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
            laps.clear()
        if ui.button("Lap") and s.get("since") is not None:
            laps.append(ui.time - s.since)
        if ui.button("Undo lap") and laps:
            laps.pop()
    shown = ui.time - s.since if s.get("since") is not None else 0
    ui.text(f"{int(shown)} s", size=48)
    for place, seconds in enumerate(laps, 1):
        ui.text(f"{place}: {seconds:.1f}")
