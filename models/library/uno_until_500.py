PLAYERS = ["Ann", "Ben", "Cleo"]


def app(ui):
    ui.title("Uno")
    s = ui.state
    rounds = s.get("rounds", [])
    totals = {name: sum(points for winner, points in rounds if winner == name) for name in PLAYERS}
    over = max(totals.values()) >= 500
    with ui.row():
        winner = ui.choice("Round won by", PLAYERS)
        points = ui.number("Points", 0, min=0)
        if ui.button("Add") and points > 0 and not over:
            rounds.append([winner, points])
            ui.clear("Points")
    if ui.button("Undo") and rounds:
        rounds.pop()
    totals = {name: sum(points for winner, points in rounds if winner == name) for name in PLAYERS}
    for name in PLAYERS:
        ui.text(f"{name}: {totals[name]}", size=28)
        ui.progress(min(1, totals[name] / 500))
    for name in PLAYERS:
        if totals[name] >= 500:
            ui.text(f"{name} wins the game!", size=28, color="good")
    ui.text(f"Rounds: {len(rounds)}")
    if rounds and ui.button("New game"):
        rounds.clear()
