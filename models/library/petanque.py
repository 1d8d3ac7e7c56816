def app(ui):
    ui.title("Petanque")
    s = ui.state
    rounds = s.get("rounds", [])
    sums = {team: sum(points for name, points in rounds if name == team) for team in ["Us", "Them"]}
    winner = next((team for team in sums if sums[team] >= 13), "")
    ui.text(f"Us {sums['Us']} : {sums['Them']} Them", size=36, bold=True)
    if winner:
        ui.text(f"{winner} won", size=24, color="good")
    team = ui.choice("Nearer", ["Us", "Them"])
    points = ui.number("Points", 1, min=1, max=3)
    if ui.button("Add round") and not winner:
        rounds.append([team, points])
    for number, (name, points) in enumerate(rounds, start=1):
        ui.text(f"Round {number}: {name} {points}")
    if ui.button("New match"):
        rounds.clear()
