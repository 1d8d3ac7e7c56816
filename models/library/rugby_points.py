POINTS = {"Try": 5, "Conversion": 2, "Penalty": 3, "Drop goal": 3}


def app(ui):
    ui.title("Rugby")
    log = ui.state.get("log", [])
    for team in ["Home", "Away"]:
        with ui.row():
            for kind, points in POINTS.items():
                if ui.button(f"{team} {kind} +{points}"):
                    log.append([team, points])
    with ui.row():
        if ui.button("Undo") and log:
            log.pop()
        if ui.button("New match"):
            log.clear()
    home = sum(points for team, points in log if team == "Home")
    away = sum(points for team, points in log if team == "Away")
    ui.text(f"Home {home} : {away} Away", size=48, bold=True, align="center")
