def app(ui):
    ui.title("Lap watch")
    s = ui.state
    laps = s.get("laps", [])
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
            laps.clear()
        if ui.button("Lap") and s.get("since") is not None:
            laps.append(int(ui.time - s.since))
            s.since = ui.time
    shown = int(ui.time - s.since) if s.get("since") is not None else 0
    ui.text(f"{shown // 60}:{shown % 60:02d}", size=56)
    for place, lap in enumerate(laps, 1):
        ui.text(f"{place}. {lap // 60}:{lap % 60:02d}")
    if laps:
        ui.text(f"Slowest: lap {laps.index(max(laps)) + 1}", bold=True)
