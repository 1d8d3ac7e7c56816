LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]


def winner(marks):
    return next((marks[a] for a, b, d in LINES if marks[a] and marks[a] == marks[b] == marks[d]), "")


def app(ui):
    ui.title("Ultimate tic tac toe")
    s = ui.state
    if ui.button("New game") or "cells" not in s:
        s.cells, s.turn, s.next = [""] * 81, "X", -1
    cells = s.cells
    big = [winner(cells[b * 9 : b * 9 + 9]) for b in range(9)]
    c = ui.canvas(360, 360, background="white")
    if c.clicked and not winner(big):
        x, y = min(8, int(c.clicked.x // 40)), min(8, int(c.clicked.y // 40))
        board, cell = y // 3 * 3 + x // 3, y % 3 * 3 + x % 3
        if s.next in (-1, board) and not big[board] and not cells[board * 9 + cell]:
            cells[board * 9 + cell] = s.turn
            big[board] = winner(cells[board * 9 : board * 9 + 9])
            is_open = not big[cell] and "" in cells[cell * 9 : cell * 9 + 9]
            s.next = cell if is_open else -1
            s.turn = "O" if s.turn == "X" else "X"
    for b in range(9):
        c.rect(b % 3 * 120, b // 3 * 120, 118, 118, "lightyellow" if s.next in (-1, b) else "lightgray")
        for i in range(9):
            x, y = b % 3 * 120 + i % 3 * 40 + 20, b // 3 * 120 + i // 3 * 40 + 20
            c.text(x, y, cells[b * 9 + i] or "·", align="center")
        if big[b]:
            c.text(b % 3 * 120 + 60, b // 3 * 120 + 60, big[b], size=100, color="red", align="center")
    is_full = all(big[b] or "" not in cells[b * 9 : b * 9 + 9] for b in range(9))
    turn = "Draw" if is_full else f"{s.turn} plays in {'any board' if s.next < 0 else f'board {s.next + 1}'}"
    ui.text(f"{winner(big)} wins" if winner(big) else turn, size=24, bold=True)
