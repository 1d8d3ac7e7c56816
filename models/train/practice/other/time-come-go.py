def app(ui):
    s = ui.state
    visits = s.get("visits", [])
    if s.get("start"):
        ui.text("You are here")
        if ui.button("Go"):
            visits.append(int((ui.now - datetime.datetime.fromisoformat(s.start)).total_seconds()) // 60)
            s.start = ""
    elif ui.button("Come"):
        s.start = ui.now.isoformat()
    if visits:
        ui.text(f"This visit {visits[-1] // 60}:{visits[-1] % 60:02d}")
        ui.text(f"All visits {sum(visits) // 60}:{sum(visits) % 60:02d}")
