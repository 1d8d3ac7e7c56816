def app(ui):
    ui.title("Up to 100")
    s = ui.state
    scores = s.get("scores", [0, 0])
    turn = s.get("turn", 0)
    ui.text(f"{scores[0]} : {scores[1]}", size=48)
    won = 100 in scores
    if won:
        ui.text(f"Player {scores.index(100) + 1} wins", size=24, color="good")
    else:
        ui.text(f"Turn: Player {turn + 1}", size=24)
    with ui.row():
        points = ui.number("Points", 1, min=0, max=100)
        if ui.button("Enter") and not won:
            scores[turn] += points
            if scores[turn] > 100:
                scores[turn] = 50
            s.turn = 1 - turn
        if ui.button("New game"):
            s.scores, s.turn = [0, 0], 0
