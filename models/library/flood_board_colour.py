COLORS = ["red", "gold", "green", "blue"]


def app(ui):
    ui.title("Flood it")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.moves = [random.choice(COLORS) for place in range(36)], 0
    board = s.board
    with ui.row():
        for color in COLORS:
            if ui.button(color.title(), color=color) and color != board[0] and len(set(board)) > 1:
                flooded, todo = [], [0]
                while todo:
                    p = todo.pop()
                    flooded.append(p)
                    near = [p - 6, p + 6] + [p - 1] * (p % 6 > 0) + [p + 1] * (p % 6 < 5)
                    todo += [n for n in near if 0 <= n < 36 and board[n] == board[0] and n not in flooded + todo]
                for p in flooded:
                    board[p] = color
                s.moves += 1
    c = ui.canvas(300, 300)
    for place, color in enumerate(board):
        c.rect(place % 6 * 50, place // 6 * 50, 50, 50, color)
    ui.text(f"Moves: {s.moves}", size=28, bold=True)
    if len(set(board)) == 1:
        ui.text(f"Filled in {s.moves} moves", size=28, color="good")
    else:
        ui.text("It grows from the upper left corner", color="muted")
