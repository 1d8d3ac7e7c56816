def app(ui):
    ui.title("Which game")
    votes = ui.state.get("votes", {})
    with ui.row():
        game = ui.field("Game").strip()
        if ui.button("Add") and game:
            votes.setdefault(game, 0)
            ui.clear("Game")
    games = list(votes)
    picked = ui.list([f"{game}: {votes[game]}" for game in games], actions=["Vote"])
    if picked:
        votes[games[picked.index]] += 1
    leaders = [game for game in games if votes[game] == max(votes.values())]
    if len(leaders) == 1:
        ui.text(f"Leader: {leaders[0]}", size=28)
    elif leaders:
        ui.text("Tie", size=28)
