COLORS = ["red", "gold", "dodgerblue"]


def app(ui):
    ui.title("Same game")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.score = [random.choice(COLORS) for place in range(64)], 0
    board = s.board
    c = ui.canvas(320, 320, background="white")
    if c.clicked:
        place = min(7, int(c.clicked.y // 40)) * 8 + min(7, int(c.clicked.x // 40))
        group, todo = [], [place] if board[place] else []
        while todo:
            p = todo.pop()
            group.append(p)
            near = [p - 8, p + 8] + [p - 1] * (p % 8 > 0) + [p + 1] * (p % 8 < 7)
            todo += [n for n in near if 0 <= n < 64 and board[n] == board[place] and n not in group + todo]
        if len(group) > 1:
            s.score += len(group) ** 2
            for p in sorted(group):
                while p >= 8:
                    board[p] = board[p - 8]
                    p -= 8
                board[p] = ""
    for place, color in enumerate(board):
        if color:
            c.circle(place % 8 * 40 + 20, place // 8 * 40 + 20, 17, color)
    left = sum(color != "" for color in board)
    ui.text(f"Score: {s.score}", size=28, bold=True)
    ui.text(f"Left: {left}")
    if left == 0:
        ui.text("All cleared!", size=28, color="good")
    ui.text("Click two or more that touch", color="muted")
