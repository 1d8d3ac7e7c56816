def app(ui):
    ui.title("Volleyball")
    s = ui.state
    points = s.get("points", [0, 0])
    sets = s.get("sets", [0, 0])
    ui.text(f"{points[0]} : {points[1]}", size=72, align="center")
    ui.text(f"Sets {sets[0]} : {sets[1]}", size=32, align="center")
    with ui.row():
        for team, name in enumerate(["Home", "Guests"]):
            if ui.button(name):
                points[team] += 1
                if points[team] >= 25 and points[team] - points[1 - team] >= 2:
                    sets[team] += 1
                    s.points = [0, 0]
