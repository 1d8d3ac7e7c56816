def app(ui):
    s = ui.state
    ui.title("Lap timer")
    laps = s.get("laps", [])
    if s.get("running") and ui.every(1):
        s.seconds += 1
    ui.text(f"This round: {s.get('seconds', 0)} s")
    if laps:
        with ui.row():
            ui.text(f"Longest {max(laps)} s")
            ui.text(f"Last {laps[-1]} s")
    if s.get("running"):
        if ui.button("Lap"):
            s.laps = laps + [s.seconds]
            s.seconds = 0
    elif ui.button("Start"):
        s.running, s.seconds = True, 0
