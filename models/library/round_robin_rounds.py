def app(ui):
    ui.title("Round robin")
    teams = [team.strip() for team in ui.field("Teams", "Red, Blue, Green, Yellow").split(",") if team.strip()]
    if len(teams) < 2:
        ui.text("Type at least two teams", color="muted")
        return
    if len(teams) % 2:
        teams.append("free")
    half = len(teams) // 2
    for number in range(1, len(teams)):
        ui.text(f"Round {number}", size=20, bold=True)
        for one, other in zip(teams[:half], reversed(teams[half:])):
            ui.text(f"{one} - {other}")
        teams.insert(1, teams.pop())
