def app(ui):
    ui.title("Laps")
    s = ui.state
    laps = s.get("laps", [])
    with ui.row():
        if ui.button("Start"):
            s.since, s.laps = ui.time, []
        if s.get("since") and ui.button("Lap"):
            laps.append(round(ui.time - s.since, 1))
            s.since = ui.time
    if s.get("since"):
        ui.text(f"This lap: {ui.time - s.since:.1f} s", size=24)
    else:
        ui.text("Press Start", color="muted")
    ui.table([[i + 1, f"{lap:.1f} s"] for i, lap in enumerate(laps)], header=["Lap", "Time"])
    if laps:
        ui.text(f"Fastest: lap {laps.index(min(laps)) + 1}", size=20, bold=True)
