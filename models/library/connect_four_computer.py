LINES = [
    [(y + i * dy) * 7 + x + i * dx for i in range(4)]
    for dx, dy in [(1, 0), (0, 1), (1, 1), (-1, 1)]
    for y in range(6 - 3 * dy)
    for x in range(3 * (dx < 0), 7 - 3 * (dx > 0))
]


def app(ui):
    ui.title("Connect four")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.result = [" "] * 42, ""
    board = s.board
    with ui.row():
        for column in range(7):
            if ui.button(str(column + 1)) and board[column] == " " and not s.result:
                board[max(p for p in range(column, 42, 7) if board[p] == " ")] = "R"
                if any(all(board[p] == "R" for p in line) for line in LINES):
                    s.result = "You win"
                elif " " not in board:
                    s.result = "Draw"
                else:
                    columns = [x for x in (3, 2, 4, 1, 5, 0, 6) if board[x] == " "]
                    drops = [max(p for p in range(x, 42, 7) if board[p] == " ") for x in columns]
                    best = drops[0]
                    for mark in "RY":
                        for drop in drops:
                            if any(drop in line and [board[p] for p in line].count(mark) == 3 for line in LINES):
                                best = drop
                    board[best] = "Y"
                    if any(all(board[p] == "Y" for p in line) for line in LINES):
                        s.result = "Computer wins"
    c = ui.canvas(350, 300, background="blue")
    for p, mark in enumerate(board):
        c.circle(p % 7 * 50 + 25, p // 7 * 50 + 25, 20, {"R": "red", "Y": "yellow", " ": "white"}[mark])
    ui.text(s.result or "Your turn, you are red", size=28, bold=True)
