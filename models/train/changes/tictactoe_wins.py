LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def app(ui):
    ui.title("Tic-tac-toe")
    s = ui.state
    board = s.get("board", [" "] * 9)
    turn = "X" if board.count("X") == board.count("O") else "O"
    won = winner(board)
    wins = s.get("wins", {"X": 0, "O": 0})
    if won:
        ui.text(f"{won} wins!", size=28, color="good")
    elif " " not in board:
        ui.text("A draw", size=28)
    else:
        ui.text(f"{turn} to move", size=28)
    with ui.grid(3):
        for cell in range(9):
            if ui.button(board[cell] if board[cell] != " " else f"{cell + 1}") and board[cell] == " " and not won:
                board[cell] = turn
                if winner(board):
                    wins[turn] += 1
    ui.text(f"X {wins['X']} : {wins['O']} O", align="center")
    if ui.button("New game"):
        s.board = [" "] * 9
