import random


def app(ui):
    ui.title("Teams of three")
    s = ui.state
    text = ui.field("Names, one per line", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Split"):
        random.shuffle(names)
        s.teams = [names[i : i + 3] for i in range(0, len(names), 3)]
    teams = s.get("teams", [])
    for number, team in enumerate(teams, start=1):
        ui.text(f"Team {number}: {', '.join(team)}", size=20)
    if not teams:
        ui.text("No teams yet", color="muted")
