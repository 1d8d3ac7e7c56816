LINES = [
    [(y + i * dy) * 6 + x + i * dx for i in range(5)]
    for dx, dy in [(1, 0), (0, 1), (1, 1), (-1, 1)]
    for y in range(6 - 4 * dy)
    for x in range(4 if dx < 0 else 0, 6 - 4 * (dx > 0))
]


def app(ui):
    ui.title("Order and chaos")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn = [""] * 36, "Order"
    board = s.board
    order_won = any(board[line[0]] and all(board[p] == board[line[0]] for p in line) for line in LINES)
    mark = ui.choice("Mark", ["X", "O"])
    c = ui.canvas(300, 300, background="lightyellow")
    if c.clicked and not order_won:
        place = min(5, int(c.clicked.y // 50)) * 6 + min(5, int(c.clicked.x // 50))
        if not board[place]:
            board[place] = mark
            s.turn = "Chaos" if s.turn == "Order" else "Order"
            order_won = any(board[line[0]] and all(board[p] == board[line[0]] for p in line) for line in LINES)
    for place in range(36):
        c.rect(place % 6 * 50, place // 6 * 50, 50, 50, outline="gray", width=1)
        c.text(place % 6 * 50 + 25, place // 6 * 50 + 25, board[place], size=30, align="center")
    if order_won:
        ui.text("Order wins with five in a row", size=24, bold=True)
    elif "" not in board:
        ui.text("Chaos wins, the board is full", size=24, bold=True)
    else:
        ui.text(f"{s.turn} to play", size=24, bold=True)
    ui.text("Both may set X or O; order wants five of the same in a row", color="muted")
