import itertools


def app(ui):
    ui.title("Fair teams")
    text = ui.field("Players and strength", "Ann 9\nBen 7\nCleo 5\nDan 4\nEva 3", lines=6)
    players = []
    for line in text.splitlines():
        name, space, skill = line.strip().rpartition(" ")
        if name and skill.isdecimal():
            players.append((name, int(skill)))
    players = players[:14]
    total = sum(skill for name, skill in players)
    halves = itertools.combinations(players, len(players) // 2)
    first = min(halves, key=lambda half: abs(total - 2 * sum(skill for name, skill in half)))
    second = [player for player in players if player not in first]
    for letter, team in [("A", first), ("B", second)]:
        ui.text(f"Team {letter}: {sum(skill for name, skill in team)} points", size=28, bold=True)
        ui.text(", ".join(name for name, skill in team) or "nobody")
    ui.text(f"Difference: {abs(total - 2 * sum(skill for name, skill in first))}", color="muted")
