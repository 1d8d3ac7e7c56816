LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]


def app(ui):
    ui.title("Three men's morris")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn, s.chosen, s.winner = [""] * 9, "Red", -1, ""
    board = s.board
    c = ui.canvas(300, 300, background="beige")
    if c.clicked and not s.winner:
        i = min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100))
        placed = False
        if not board[i] and board.count(s.turn) < 3:
            placed = True
        elif board[i] == s.turn and board.count(s.turn) == 3:
            s.chosen = i
        elif not board[i] and s.chosen >= 0:
            near = abs(i % 3 - s.chosen % 3) <= 1 and abs(i // 3 - s.chosen // 3) <= 1
            straight = i % 3 == s.chosen % 3 or i // 3 == s.chosen // 3 or 4 in (i, s.chosen)
            if near and straight:
                board[s.chosen] = ""
                placed = True
        if placed:
            board[i] = s.turn
            if any(all(board[p] == s.turn for p in line) for line in LINES):
                s.winner = s.turn
            s.turn, s.chosen = "Blue" if s.turn == "Red" else "Red", -1
    for a, b, d in LINES:
        c.line(a % 3 * 100 + 50, a // 3 * 100 + 50, d % 3 * 100 + 50, d // 3 * 100 + 50, "gray", 2)
    for i, man in enumerate(board):
        color = "gold" if i == s.chosen else man.lower() or "gray"
        c.circle(i % 3 * 100 + 50, i // 3 * 100 + 50, 26 if man else 6, color)
    step = "move a man" if board.count(s.turn) == 3 else "set a man"
    ui.text(f"{s.winner} wins" if s.winner else f"{s.turn}: {step}", size=28, bold=True)
