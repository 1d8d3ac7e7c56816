def app(ui):
    ui.title("Street olympics")
    medals = ui.state.get("medals", {"Lane": [0, 0, 0], "Hill": [0, 0, 0], "Park": [0, 0, 0]})
    for team in medals:
        with ui.row():
            ui.text(team)
            for i, medal in enumerate(["Gold", "Silver", "Bronze"]):
                if ui.button(f"{team} {medal}"):
                    medals[team][i] += 1
    ranking = sorted(medals, key=lambda team: medals[team], reverse=True)
    ui.text(f"First: {ranking[0]}" if any(medals[ranking[0]]) else "No medals yet", size=24)
    ui.table([[team] + medals[team] for team in ranking], header=["Team", "Gold", "Silver", "Bronze"])
