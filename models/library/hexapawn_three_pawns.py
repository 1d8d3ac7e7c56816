def moves(board, i):
    x, y = i % 3, i // 3 + (-1 if board[i] == "W" else 1)
    found = []
    for a in range(max(0, x - 1), min(3, x + 2)):
        there = board[y * 3 + a] if 0 <= y < 3 else board[i]
        if a == x and there == "" or a != x and there not in ("", board[i]):
            found.append(y * 3 + a)
    return found


def app(ui):
    ui.title("Hexapawn")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn, s.chosen, s.winner = list("BBB") + [""] * 3 + list("WWW"), "W", -1, ""
    board = s.board
    c = ui.canvas(300, 300, background="white")
    if c.clicked and not s.winner:
        i = min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100))
        if board[i] == s.turn:
            s.chosen = i
        elif s.chosen >= 0 and i in moves(board, s.chosen):
            board[i], board[s.chosen] = s.turn, ""
            other = "B" if s.turn == "W" else "W"
            if i // 3 in (0, 2) or not any(moves(board, j) for j in range(9) if board[j] == other):
                s.winner = s.turn
            s.turn, s.chosen = other, -1
    for i, pawn in enumerate(board):
        x, y = i % 3 * 100, i // 3 * 100
        c.rect(x, y, 100, 100, "gold" if i == s.chosen else "wheat")
        c.rect(x, y, 100, 100, outline="gray", width=1)
        if pawn:
            c.circle(x + 50, y + 50, 30, "white" if pawn == "W" else "black")
    names = {"W": "White", "B": "Black"}
    ui.text(f"{names[s.winner]} wins" if s.winner else f"{names[s.turn]} to move", size=28, bold=True)
