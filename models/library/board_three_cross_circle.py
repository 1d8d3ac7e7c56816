LINES = ["012", "345", "678", "036", "147", "258", "048", "246"]


def app(ui):
    ui.title("Noughts and crosses")
    s = ui.state
    if "turn" not in s:
        s.turn = "Cross"
    if "cells" not in s or ui.button("New game"):
        s.cells, s.winner = list("123456789"), ""
    with ui.grid(3):
        for place in range(9):
            if ui.button(s.cells[place]) and s.cells[place].isdigit() and not s.winner:
                sign = s.cells[place] = "X" if s.turn == "Cross" else "O"
                if any(all(s.cells[int(n)] == sign for n in line) for line in LINES):
                    s.winner = s.turn
                s.turn = "Ring" if s.turn == "Cross" else "Cross"
    if s.winner:
        ui.text(f"{s.winner} wins", size=28, color="good")
    elif not any(cell.isdigit() for cell in s.cells):
        ui.text("Tie", size=28)
    else:
        ui.text(f"Turn: {s.turn}", size=28)
