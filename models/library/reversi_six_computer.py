WAYS = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]


def flips(board, place, own):
    found = []
    for dx, dy in WAYS:
        line, x, y = [], place % 6 + dx, place // 6 + dy
        while 0 <= x < 6 and 0 <= y < 6 and board[y * 6 + x] not in ("", own):
            line.append(y * 6 + x)
            x, y = x + dx, y + dy
        if 0 <= x < 6 and 0 <= y < 6 and board[y * 6 + x] == own:
            found += line
    return found if not board[place] else []


def play(board, place, own):
    for p in [place, *flips(board, place, own)]:
        board[p] = own


def app(ui):
    ui.title("Reversi")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board = [{14: "white", 15: "black", 20: "black", 21: "white"}.get(i, "") for i in range(36)]
    board, c = s.board, ui.canvas(300, 300, background="green")
    place = min(5, int(c.clicked.y // 50)) * 6 + min(5, int(c.clicked.x // 50)) if c.clicked else -1
    if place >= 0 and flips(board, place, "black"):
        play(board, place, "black")
        while places := [p for p in range(36) if flips(board, p, "white")]:
            play(board, max(places, key=lambda p: len(flips(board, p, "white"))), "white")
            if any(flips(board, p, "black") for p in range(36)):
                break
    for i, color in enumerate(board):
        c.circle(i % 6 * 50 + 25, i // 6 * 50 + 25, 20 if color else 2, color or "lightgreen")
    me, computer = board.count("black"), board.count("white")
    ui.text(f"You {me} : {computer} Computer", size=28, bold=True)
    can_go_on = any(flips(board, p, "black") for p in range(36))
    result = "You win" if me > computer else "Draw" if me == computer else "Computer wins"
    ui.text("You are black, your turn" if can_go_on else result)
