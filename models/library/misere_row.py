LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Three in a row loses")
    s = ui.state
    board = s.get("board", [""] * 9)
    turn = "X" if board.count("X") == board.count("O") else "O"
    loser = ""
    for a, b, c in LINES:
        if board[a] and board[a] == board[b] == board[c]:
            loser = board[a]
    if loser:
        ui.text(f"{loser} loses", size=28, color="bad")
    else:
        ui.text("A draw" if "" not in board else f"{turn} to move", size=28)
    with ui.grid(3):
        for place in range(9):
            if ui.button(board[place] or f"{place + 1}") and not board[place] and not loser:
                board[place] = turn
    if ui.button("New game"):
        s.board = [""] * 9
