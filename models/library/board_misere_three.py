LINES = [(1, 2, 3), (4, 5, 6), (7, 8, 9), (1, 4, 7), (2, 5, 8), (3, 6, 9), (1, 5, 9), (3, 5, 7)]


def app(ui):
    ui.title("Don't make three")
    s = ui.state
    if "cells" not in s or ui.button("New game"):
        s.cells, s.turn, s.winner = [f"{n}" for n in range(1, 10)], "X", ""
    with ui.grid(3):
        for place in range(9):
            if ui.button(s.cells[place]) and s.cells[place].isdigit() and not s.winner:
                s.cells[place] = s.turn
                other = "O" if s.turn == "X" else "X"
                if any(all(s.cells[n - 1] == s.turn for n in line) for line in LINES):
                    s.winner = other
                s.turn = other
    if s.winner:
        ui.text(f"{s.winner} wins", size=28, color="good")
    elif not any(cell.isdigit() for cell in s.cells):
        ui.text("Nobody wins", size=28)
    else:
        ui.text(f"{s.turn} to play", size=28)
