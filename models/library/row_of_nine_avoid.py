def app(ui):
    ui.title("Keep your distance")
    s = ui.state
    if ui.button("New game"):
        s.board = [""] * 9
    board = s.get("board", [""] * 9)
    def me():
        return "AB"[sum(1 for b in board if b) % 2]
    def free(i):
        return not board[i] and me() not in board[max(0, i - 1):i + 2]
    with ui.row():
        for i in range(9):
            if ui.button(board[i] or str(i + 1)) and free(i):
                board[i] = me()
    if any(free(i) for i in range(9)):
        ui.text(f"{me()} to claim", size=20)
    else:
        ui.text(f"{me()} loses", size=28)
