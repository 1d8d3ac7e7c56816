LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Three marks")
    s = ui.state
    moves = s.get("moves", [])
    marks = {"X": moves[::2][-3:], "O": moves[1::2][-3:]}
    turn, other = "XO"[len(moves) % 2], "OX"[len(moves) % 2]
    won = any(all(place in marks[other] for place in line) for line in LINES)
    ui.text(f"{other} wins" if won else f"{turn} to move", size=28)
    with ui.grid(3):
        for place in range(9):
            mark = "X" if place in marks["X"] else "O" if place in marks["O"] else f"{place + 1}"
            if ui.button(mark) and mark not in "XO" and not won:
                moves.append(place)
    if ui.button("New game"):
        moves.clear()
