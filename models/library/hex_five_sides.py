WAYS = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1)]
PLACES = [(40 + column * 50 + row * 25, 40 + row * 45) for row in range(5) for column in range(5)]


def joined(board, color):
    """Whether red goes from top to bottom, blue from left to right."""
    todo = [i for i in range(25) if board[i] == color and (i // 5 if color == "red" else i % 5) == 0]
    for i in todo:
        if (i // 5 if color == "red" else i % 5) == 4:
            return True
        for dx, dy in WAYS:
            x, y = i % 5 + dx, i // 5 + dy
            if 0 <= x < 5 and 0 <= y < 5 and board[y * 5 + x] == color and y * 5 + x not in todo:
                todo.append(y * 5 + x)
    return False


def app(ui):
    ui.title("Hex")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.turn, s.winner = ["white"] * 25, "red", ""
    c = ui.canvas(380, 260, background="gray")
    if c.clicked and not s.winner:
        i = min(range(25), key=lambda place: math.dist(PLACES[place], c.clicked))
        if s.board[i] == "white":
            s.board[i] = s.turn
            if joined(s.board, s.turn):
                s.winner = s.turn
            s.turn = "blue" if s.turn == "red" else "red"
    for i, (x, y) in enumerate(PLACES):
        c.circle(x, y, 24, s.board[i])
    ui.text(f"{s.winner.title()} wins" if s.winner else f"{s.turn.title()} to play", size=28, bold=True)
    ui.text("Red joins top and bottom, blue joins left and right", color="muted")
