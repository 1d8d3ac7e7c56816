def app(ui):
    ui.title("Thinking time")
    s = ui.state
    used = s.get("used", {"Mia": 0, "Jon": 0})
    with ui.row():
        if ui.button("Start"):
            s.turn, s.since = "Mia", ui.time
            used["Mia"] = used["Jon"] = 0
        if ui.button("Next") and s.get("turn"):
            used[s.turn] += ui.time - s.since
            s.since = ui.time
            s.turn = "Jon" if s.turn == "Mia" else "Mia"
    ui.text(f"Turn: {s.turn}" if s.get("turn") else "Press Start", size=28)
    for name, seconds in used.items():
        live = seconds + (ui.time - s.since if s.get("turn") == name else 0)
        ui.text(f"{name}: {int(live)} s", size=32)
