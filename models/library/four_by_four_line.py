def app(ui):
    ui.title("Rows and columns")
    s = ui.state
    if ui.button("New game"):
        s.board = [""] * 16
    board = s.get("board", [""] * 16)
    lines = [range(i * 4, i * 4 + 4) for i in range(4)] + [range(i, 16, 4) for i in range(4)]
    def winner():
        for name in ["Red", "Blue"]:
            if any(all(board[i] == name for i in line) for line in lines):
                return name
    with ui.grid(4):
        for i in range(16):
            if ui.button(board[i] or str(i + 1)) and not board[i] and not winner():
                board[i] = "Blue" if sum(1 for b in board if b) % 2 else "Red"
    if winner():
        ui.text(f"{winner()} wins", size=28, color="good")
    elif all(board):
        ui.text("Nobody wins", size=28)
    else:
        ui.text(f"Next: {'Blue' if sum(1 for b in board if b) % 2 else 'Red'}")
