PLAYERS = ["Ann", "Ben", "Cleo"]


def app(ui):
    ui.title("Scrabble scores")
    s = ui.state
    moves = s.get("moves", [])
    turn = len(moves) % 3
    ui.text(f"{PLAYERS[turn]} is next", size=28, bold=True)
    with ui.row():
        points = ui.number("Points", 0, min=0)
        if ui.button("Add"):
            moves.append(points)
            ui.clear("Points")
        if ui.button("Undo") and moves:
            moves.pop()
    totals = [sum(moves[i::3]) for i in range(3)]
    for name, total in zip(PLAYERS, totals):
        ui.text(f"{name}: {total}", size=24)
    if moves:
        best = max(totals)
        ui.text(f"In front: {', '.join(name for name, total in zip(PLAYERS, totals) if total == best)}", color="good")
        padded = moves + [""] * (-len(moves) % 3)
        ui.table([padded[i : i + 3] for i in range(0, len(padded), 3)], header=PLAYERS)
    if ui.button("New game"):
        moves.clear()
