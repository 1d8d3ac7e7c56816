LINES = [[r * 4 + i for i in range(4)] for r in range(4)] + [[i * 4 + r for i in range(4)] for r in range(4)]
LINES += [[0, 5, 10, 15], [3, 6, 9, 12]]


def app(ui):
    ui.title("Four in a line")
    s = ui.state
    cells = s.get("cells", [""] * 16)
    moves = 16 - cells.count("")
    turn, other = "XO"[moves % 2], "OX"[moves % 2]
    won = any(all(cells[place] == other for place in line) for line in LINES)
    if won:
        ui.text(f"{other} wins", size=28, color="good")
    else:
        ui.text("Draw" if moves == 16 else f"{turn} to move", size=28)
    with ui.grid(4):
        for place in range(16):
            if ui.button(cells[place] or f"{place + 1}") and not cells[place] and not won:
                cells[place] = turn
    if ui.button("New game"):
        s.cells = [""] * 16
