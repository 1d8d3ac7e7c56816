GIVEN = {0: 0, 1: 0, 10: 1, 12: 0}


def app(ui):
    ui.title("Takuzu")
    s = ui.state
    if ui.button("Start over") or "cells" not in s:
        s.cells = [GIVEN.get(i, "") for i in range(16)]
    c = ui.canvas(280, 280, background="white")
    if c.clicked:
        i = min(3, int(c.clicked.y // 70)) * 4 + min(3, int(c.clicked.x // 70))
        if i not in GIVEN:
            s.cells[i] = {"": 0, 0: 1, 1: ""}[s.cells[i]]
    for i, digit in enumerate(s.cells):
        c.rect(i % 4 * 70 + 2, i // 4 * 70 + 2, 66, 66, "lightgray" if i in GIVEN else "lightyellow")
        c.text(i % 4 * 70 + 35, i // 4 * 70 + 35, digit, size=32, align="center")
    rows = [s.cells[y * 4 : y * 4 + 4] for y in range(4)]
    columns = [s.cells[x::4] for x in range(4)]
    different = all(rows.count(row) == 1 for row in rows) and all(columns.count(column) == 1 for column in columns)
    if "" in s.cells:
        ui.text(f"{s.cells.count('')} squares to fill", size=24, bold=True)
    elif different and all(line.count(0) == line.count(1) for line in rows + columns):
        ui.text("Solved!", size=24, bold=True, color="good")
    else:
        ui.text("Not right yet", size=24, bold=True, color="bad")
    ui.text("Two 0 and two 1 in each row and column, no two rows and no two columns the same", color="muted")
