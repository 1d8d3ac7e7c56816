def app(ui):
    ui.title("Tournament")
    players = []
    for name in ui.field("Players", placeholder="Ann, Bob, Cleo").split(","):
        if name.strip() and name.strip() not in players:
            players.append(name.strip())
    matches = []
    for place, first in enumerate(players):
        for second in players[place + 1:]:
            matches.append(f"{first} - {second}")
    ui.text(f"Matches: {len(matches)}", size=28, bold=True)
    for match in matches:
        ui.text(match)
