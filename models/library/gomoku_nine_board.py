def app(ui):
    ui.title("Five in a row")
    s = ui.state
    if ui.button("New game") or "stones" not in s:
        s.stones, s.winner = {"black": [], "white": []}, ""
    black, white = s.stones["black"], s.stones["white"]
    turn = "black" if len(black) == len(white) else "white"
    c = ui.canvas(360, 360, background="burlywood")
    if c.clicked and not s.winner:
        x, y = min(8, int(c.clicked.x // 40)), min(8, int(c.clicked.y // 40))
        if [x, y] not in black + white:
            mine = s.stones[turn]
            mine.append([x, y])
            for dx, dy in [(1, 0), (0, 1), (1, 1), (1, -1)]:
                row = 1
                for way in (1, -1):
                    i, j = x + way * dx, y + way * dy
                    while [i, j] in mine:
                        row, i, j = row + 1, i + way * dx, j + way * dy
                if row >= 5:
                    s.winner = turn
            turn = "white" if turn == "black" else "black"
    for i in range(9):
        c.line(20 + 40 * i, 20, 20 + 40 * i, 340, "brown", 1)
        c.line(20, 20 + 40 * i, 340, 20 + 40 * i, "brown", 1)
    for color in ["black", "white"]:
        for x, y in s.stones[color]:
            c.circle(20 + 40 * x, 20 + 40 * y, 16, color)
    if s.winner:
        ui.text(f"{s.winner.title()} wins", size=28, color="good")
    elif len(black + white) == 81:
        ui.text("Draw", size=28)
    else:
        ui.text(f"{turn.title()} to play", size=24)
