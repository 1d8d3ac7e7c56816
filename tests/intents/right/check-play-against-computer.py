LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Three in a row")
    board = ui.state.get("board", [""] * 9)
    won = [board[a] for a, b, c in LINES if board[a] and board[a] == board[b] == board[c]]
    with ui.grid(3):
        for cell in range(9):
            if ui.button(board[cell]) and not board[cell] and not won:
                board[cell] = "X"
                free = [place for place in range(9) if not board[place]]
                if free:
                    board[random.choice(free)] = "O"
    if won:
        ui.text(f"{won[0]} wins")
    if ui.button("New game"):
        ui.state.board = [""] * 9
