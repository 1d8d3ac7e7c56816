LINES = [(1, 2, 3), (4, 5, 6), (7, 8, 9), (1, 4, 7), (2, 5, 8), (3, 6, 9), (1, 5, 9), (3, 5, 7)]


def app(ui):
    ui.title("A and B")
    s = ui.state
    if "cells" not in s or ui.button("New game"):
        s.cells, s.turn, s.winner = [str(n) for n in range(1, 10)], "A", ""
    with ui.grid(3):
        for place in range(9):
            if ui.button(s.cells[place]) and s.cells[place].isdigit() and not s.winner:
                s.cells[place] = s.turn
                if any(all(s.cells[n - 1] == s.turn for n in line) for line in LINES):
                    s.winner = s.turn
                s.turn = "B" if s.turn == "A" else "A"
    if s.winner:
        ui.text(f"{s.winner} wins", size=28, color="good")
    elif not any(cell.isdigit() for cell in s.cells):
        ui.text("Tie", size=28)
    else:
        ui.text(f"Turn: {s.turn}", size=28)
