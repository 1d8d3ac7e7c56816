PLAYERS = ["Ann", "Ben", "Cid", "Dot"]


def app(ui):
    ui.title("Card round")
    games = ui.state.get("games", [])
    ui.text(f"{PLAYERS[len(games) % len(PLAYERS)]} deals", size=36, bold=True)
    with ui.row():
        points = [int(ui.number(name, 0)) for name in PLAYERS]
    with ui.row():
        if ui.button("Write game"):
            games.append(points)
        if ui.button("Undo") and games:
            games.pop()
    if games:
        sums = [sum(column) for column in zip(*games)]
        best = [name for name, total in zip(PLAYERS, sums) if total == max(sums)]
        ui.text(f"{', '.join(best)} {'is' if len(best) == 1 else 'are'} ahead", size=24)
        rows = [[number, *game] for number, game in enumerate(games, 1)]
        ui.table([*rows, ["Sum", *sums]], header=["Game", *PLAYERS])
