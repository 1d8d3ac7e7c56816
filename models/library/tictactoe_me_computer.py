LINES = ["012", "345", "678", "036", "147", "258", "048", "246"]


def app(ui):
    ui.title("Tic tac toe")
    s = ui.state
    if ui.button("New game") or "board" not in s:
        s.board, s.result = [" "] * 9, ""
    board = s.board
    with ui.grid(3):
        for place in range(9):
            if ui.button(board[place]) and board[place] == " " and not s.result:
                board[place] = "X"
                free = [p for p in (4, 0, 2, 6, 8, 1, 3, 5, 7) if board[p] == " "]
                for mark in "XO":
                    for line in LINES:
                        cells = [int(p) for p in line]
                        marks = [board[p] for p in cells]
                        if marks.count(mark) == 2 and " " in marks:
                            free.insert(0, cells[marks.index(" ")])
                if any(all(board[int(p)] == "X" for p in line) for line in LINES):
                    s.result = "You win"
                elif not free:
                    s.result = "Draw"
                else:
                    board[free[0]] = "O"
                    if any(all(board[int(p)] == "O" for p in line) for line in LINES):
                        s.result = "Computer wins"
    ui.text(s.result or "Your turn, you are X", size=28, bold=True)
