def app(ui):
    ui.title("Four in a row")
    s = ui.state
    if "cells" not in s or ui.button("New game"):
        s.cells, s.turn, s.winner = [""] * 25, "Green", ""
    with ui.grid(5):
        for place in range(25):
            if ui.button(s.cells[place] or f"{place + 1}") and not s.cells[place] and not s.winner:
                s.cells[place] = s.turn
                s.turn = "White" if s.turn == "Green" else "Green"
    for i in range(5):
        for start in range(2):
            row = [s.cells[i * 5 + start + k] for k in range(4)]
            column = [s.cells[(start + k) * 5 + i] for k in range(4)]
            for four in [row, column]:
                if four[0] and four == [four[0]] * 4:
                    s.winner = four[0]
    ui.text(f"{s.winner} wins" if s.winner else f"{s.turn} to move", size=28)
