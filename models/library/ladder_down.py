def app(ui):
    ui.title("Ladder")
    players = ui.state.get("players", ["Ella", "Fritz", "Gina", "Hugo"])
    rows = [f"{i}. {name}" for i, name in enumerate(players, start=1)]
    picked = ui.list(rows, actions=["Lost", "To the end"])
    if picked:
        player = players.pop(picked.index)
        if picked.action == "Lost":
            players.insert(picked.index + 1, player)
        else:
            players.append(player)
