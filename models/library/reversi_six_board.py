WAYS = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]


def app(ui):
    ui.title("Reversi")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn, s.note = [""] * 36, "black", ""
        s.board[14] = s.board[21] = "white"
        s.board[15] = s.board[20] = "black"
    board, turn = s.board, s.turn
    other = "white" if turn == "black" else "black"
    c = ui.canvas(300, 300, background="green")
    if c.clicked:
        x, y = min(5, int(c.clicked.x // 50)), min(5, int(c.clicked.y // 50))
        flips = []
        for dx, dy in WAYS:
            line, i, j = [], x + dx, y + dy
            while 0 <= i < 6 and 0 <= j < 6 and board[j * 6 + i] == other:
                line.append(j * 6 + i)
                i, j = i + dx, j + dy
            if 0 <= i < 6 and 0 <= j < 6 and board[j * 6 + i] == turn:
                flips += line
        s.note = "" if flips and not board[y * 6 + x] else "Not possible there"
        if not s.note:
            for place in [y * 6 + x, *flips]:
                board[place] = turn
            s.turn = other
    for place, color in enumerate(board):
        c.rect(place % 6 * 50, place // 6 * 50, 50, 50, outline="darkgreen", width=2)
        if color:
            c.circle(place % 6 * 50 + 25, place // 6 * 50 + 25, 20, color)
    if ui.button("Pass"):
        s.turn = other
    ui.text(f"Black {board.count('black')} : {board.count('white')} White", size=28, bold=True)
    ui.text("The board is full" if "" not in board else f"{s.turn.title()} to play", size=20)
    ui.text(s.note, color="bad")
