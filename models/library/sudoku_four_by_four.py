GIVEN = "1..4" "..1." ".3.." "2..3"
GROUPS = [[r * 4 + i for i in range(4)] for r in range(4)] + [[r + i * 4 for i in range(4)] for r in range(4)]
GROUPS += [[corner, corner + 1, corner + 4, corner + 5] for corner in (0, 2, 8, 10)]


def app(ui):
    ui.title("Sudoku 4x4")
    s = ui.state
    if ui.button("Start again") or "cells" not in s:
        s.cells = list(GIVEN)
    with ui.grid(4):
        for place in range(16):
            if GIVEN[place] != ".":
                ui.text(GIVEN[place], size=28, bold=True, align="center")
            elif ui.button(f"{'ABCD'[place // 4]}{place % 4 + 1}: {s.cells[place]}"):
                s.cells[place] = ".1234"[(".1234".index(s.cells[place]) + 1) % 5]
    wrong = 0
    for group in GROUPS:
        numbers = [s.cells[place] for place in group if s.cells[place] != "."]
        wrong += len(numbers) != len(set(numbers))
    empty = s.cells.count(".")
    if wrong:
        ui.text("A number is there twice", size=24, color="bad")
    elif empty == 0:
        ui.text("Solved!", size=28, color="good")
    else:
        ui.text(f"{empty} empty", size=20)
