def app(ui):
    ui.title("Ladder")
    players = ui.state.get("players", ["Ada", "Bert", "Clara", "Dirk"])
    rows = [f"{i}. {name}" for i, name in enumerate(players, start=1)]
    picked = ui.list(rows, actions=["Won"])
    if picked and picked.index > 0:
        i = picked.index
        players[i - 1], players[i] = players[i], players[i - 1]
