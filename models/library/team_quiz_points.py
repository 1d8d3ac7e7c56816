TEAMS = ["Foxes", "Owls", "Bears"]


def app(ui):
    ui.title("Quiz night")
    s = ui.state
    given = s.get("given", [])
    points = {team: sum(n for name, n in given if name == team) for team in TEAMS}
    for team in TEAMS:
        with ui.row():
            ui.text(f"{team}: {points[team]}", size=24)
            for n in [1, 2]:
                if ui.button(f"{team} +{n}"):
                    given.append([team, n])
    best = max(points.values())
    ui.text("Leading: " + ", ".join(team for team in TEAMS if points[team] == best), size=20, bold=True)
    ui.text(f"Round {s.get('round', 1)} of 6")
    with ui.row():
        if ui.button("Next round"):
            s.round = min(6, s.get("round", 1) + 1)
        if ui.button("Undo") and given:
            given.pop()
