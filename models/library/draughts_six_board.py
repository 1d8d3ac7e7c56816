def moves(board, i):
    steps, jumps, x, y = [], [], i % 6, i // 6
    for dx in (-1, 1):
        for dy in {"w": [-1], "b": [1]}.get(board[i], [-1, 1]):
            for far in (1, 2):
                a, b = x + far * dx, y + far * dy
                if 0 <= a < 6 and 0 <= b < 6 and not board[b * 6 + a]:
                    over = board[(y + dy) * 6 + x + dx].lower()
                    if far == 1:
                        steps.append(b * 6 + a)
                    elif over and over != board[i].lower():
                        jumps.append(b * 6 + a)
    return steps, jumps


def app(ui):
    ui.title("Draughts")
    s, c = ui.state, ui.canvas(300, 300, background="beige")
    if ui.button("New game") or "board" not in s:
        s.board = [("b" if i < 12 else "w" if i > 23 else "") * ((i + i // 6) % 2) for i in range(36)]
        s.turn, s.chosen = "white", -1
    board = s.board
    if c.clicked:
        i = min(5, int(c.clicked.y // 50)) * 6 + min(5, int(c.clicked.x // 50))
        steps, jumps = moves(board, s.chosen) if s.chosen >= 0 else ([], [])
        if i in steps + jumps:
            board[i], board[s.chosen] = board[s.chosen], ""
            if i // 6 in (0, 5):
                board[i] = board[i].upper()
            board[(i + s.chosen) // 2] = "" if i in jumps else board[(i + s.chosen) // 2]
            s.turn, s.chosen = "black" if s.turn == "white" else "white", -1
        elif board[i].lower() == s.turn[0]:
            s.chosen = i
    for i, piece in enumerate(board):
        c.rect(i % 6 * 50, i // 6 * 50, 50, 50, "gold" if i == s.chosen else ["beige", "peru"][(i + i // 6) % 2])
        if piece:
            size = 22 if piece.isupper() else 15
            c.circle(i % 6 * 50 + 25, i // 6 * 50 + 25, size, "white" if piece in "wW" else "black")
    stuck = not any(sum(moves(board, i), []) for i in range(36) if board[i].lower() == s.turn[0])
    ui.text(f"{s.turn.title()} {'loses' if stuck else 'to move'}", size=28, bold=True)
