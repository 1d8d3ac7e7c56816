LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]


def app(ui):
    ui.title("Numbers tic tac toe")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn, s.winner = [0] * 9, "Odd", ""
    board = s.board
    own = [1, 3, 5, 7, 9] if s.turn == "Odd" else [2, 4, 6, 8]
    number = ui.choice("Number", [n for n in own if n not in board])
    c = ui.canvas(300, 300, background="lightyellow")
    if c.clicked and not s.winner:
        i = min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100))
        if not board[i]:
            board[i] = number
            if any(all(board[p] for p in line) and sum(board[p] for p in line) == 15 for line in LINES):
                s.winner = f"{s.turn} wins"
            elif all(board):
                s.winner = "Draw"
            s.turn = "Even" if s.turn == "Odd" else "Odd"
    for i in range(9):
        c.rect(i % 3 * 100, i // 3 * 100, 100, 100, outline="gray", width=2)
        if board[i]:
            c.text(i % 3 * 100 + 50, i // 3 * 100 + 50, board[i], size=48, align="center")
    ui.text(s.winner or f"{s.turn} to play", size=28, bold=True)
    ui.text("Three numbers in a line that make 15 win", color="muted")
