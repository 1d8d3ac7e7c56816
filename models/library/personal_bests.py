DISTANCES = ["1 km", "5 km", "10 km", "Half marathon", "Marathon"]


def app(ui):
    ui.title("Best times")
    s = ui.state
    best = s.get("best", {})
    distance = ui.choice("Distance", DISTANCES, value="5 km")
    with ui.row():
        minutes = ui.number("Minutes", 25, min=0)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    if ui.button("Save"):
        time = minutes * 60 + seconds
        if distance not in best or time < best[distance]:
            best[distance] = time
            s.message = "New best!"
        else:
            s.message = "Not faster"
    ui.text(s.get("message", "No times yet"))
    for name in DISTANCES:
        if name in best:
            ui.text(f"{name}: {best[name] // 60}:{best[name] % 60:02d}", size=24, bold=True)
