LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Noughts and crosses")
    board = ui.state.get("board", [""] * 9)
    winner = ""
    for a, b, c in LINES:
        if board[a] and board[a] == board[b] == board[c]:
            winner = board[a]
    with ui.grid(3):
        for cell in range(9):
            if ui.button(board[cell]) and not board[cell] and not winner:
                board[cell] = "X" if board.count("X") == board.count("O") else "O"
    if winner:
        ui.text(f"{winner} wins")
    if ui.button("New game"):
        ui.state.board = [""] * 9
