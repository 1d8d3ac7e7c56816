def app(ui):
    ui.title("Seven in a row")
    s = ui.state
    if ui.button("New game"):
        s.board = [""] * 7
    board = s.get("board", [""] * 7)
    def winner():
        for i in range(5):
            if board[i] and board[i] == board[i + 1] == board[i + 2]:
                return board[i]
    with ui.row():
        for i in range(7):
            if ui.button(board[i] or str(i + 1)) and not board[i] and not winner():
                board[i] = "XO"[sum(1 for b in board if b) % 2]
    if winner():
        ui.text(f"{winner()} wins", size=28, color="good")
    elif all(board):
        ui.text("Draw", size=28)
    else:
        ui.text(f"{'XO'[sum(1 for b in board if b) % 2]} to move", size=20)
