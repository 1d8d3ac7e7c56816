SWEETS = ["red", "gold", "limegreen", "dodgerblue", "violet"]
RUNS = [[p, p + 1, p + 2] for p in range(36) if p % 6 < 4] + [[p, p + 6, p + 12] for p in range(24)]


def app(ui):
    ui.title("Match three")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.chosen, s.score = [random.choice(SWEETS) for place in range(36)], -1, 0
    board = s.board
    c = ui.canvas(300, 300, background="white")
    if c.clicked:
        place = min(5, int(c.clicked.y // 50)) * 6 + min(5, int(c.clicked.x // 50))
        across = abs(place % 6 - s.chosen % 6) + abs(place // 6 - s.chosen // 6)
        if s.chosen >= 0 and across == 1:
            board[place], board[s.chosen] = board[s.chosen], board[place]
            matched = {p for run in RUNS if len({board[p] for p in run}) == 1 for p in run}
            if not matched:
                board[place], board[s.chosen] = board[s.chosen], board[place]
            for p in sorted(matched):
                while p >= 6:
                    board[p] = board[p - 6]
                    p -= 6
                board[p] = random.choice(SWEETS)
            s.score += len(matched)
            s.chosen = -1
        else:
            s.chosen = place
    for place, color in enumerate(board):
        x, y = place % 6 * 50, place // 6 * 50
        if place == s.chosen:
            c.rect(x, y, 50, 50, "lightgray")
        c.circle(x + 25, y + 25, 20, color)
    ui.text(f"Score: {s.score}", size=28, bold=True)
    ui.text("Click two neighbours to swap them; three in a line vanish", color="muted")
