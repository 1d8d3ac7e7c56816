def app(ui):
    ui.title("Tennis")
    s = ui.state
    games, sets = s.get("games", [0, 0]), s.get("sets", [])
    won = [sum(a > b for a, b in sets), sum(b > a for a, b in sets)]
    with ui.row():
        for place, name in enumerate(["Ann", "Ben"]):
            if ui.button(f"Game {name}") and max(won) < 2:
                games[place] += 1
    if (max(games) >= 6 and abs(games[0] - games[1]) >= 2) or max(games) == 7:
        sets.append(list(games))
        games[:] = [0, 0]
        won = [sum(a > b for a, b in sets), sum(b > a for a, b in sets)]
    ui.text(f"Sets {won[0]} : {won[1]}", size=48, bold=True)
    ui.text(f"Games {games[0]} : {games[1]}", size=32)
    for a, b in sets:
        ui.text(f"{a}:{b}")
    if max(won) == 2:
        ui.text(f"{'Ann' if won[0] == 2 else 'Ben'} wins", size=40, color="good")
    if ui.button("New match"):
        s.games, s.sets = [0, 0], []
