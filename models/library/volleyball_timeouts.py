def app(ui):
    ui.title("Timeouts")
    s = ui.state
    left = s.get("left", {"Home": 2, "Guests": 2})
    running = bool(s.get("end")) and ui.time < s.end
    with ui.row():
        for team in left:
            if ui.button(team) and left[team] > 0 and not running:
                left[team] -= 1
                s.team, s.end = team, ui.time + 30
        if ui.button("New set"):
            s.left, s.end = {"Home": 2, "Guests": 2}, None
            left = s.left
    if s.get("end") and ui.time < s.end:
        ui.text(f"Timeout {s.team}: {math.ceil(s.end - ui.time)}", size=48, bold=True)
    else:
        ui.text("Play" if s.get("end") else "No timeout", size=48, bold=True)
    for team, count in left.items():
        ui.text(f"{team}: {count} left", size=20)
