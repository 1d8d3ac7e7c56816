SIGNS = [(0, 1, ">"), (6, 7, ">"), (9, 10, ">"), (4, 8, "<"), (11, 15, "<"), (13, 14, "<")]
GIVEN = {2: 2, 12: 2}


def app(ui):
    ui.title("Futoshiki")
    s = ui.state
    if ui.button("Start over") or "cells" not in s:
        s.cells = [GIVEN.get(i, 0) for i in range(16)]
    c = ui.canvas(320, 320, background="white")
    if c.clicked:
        i = min(3, int(c.clicked.y // 80)) * 4 + min(3, int(c.clicked.x // 80))
        if i not in GIVEN:
            s.cells[i] = (s.cells[i] + 1) % 5
    for i, number in enumerate(s.cells):
        x, y = i % 4 * 80, i // 4 * 80
        c.rect(x + 12, y + 12, 56, 56, outline="black", width=2)
        if number:
            c.text(x + 40, y + 40, number, size=28, color="gray" if i in GIVEN else "blue", align="center")
    for a, b, sign in SIGNS:
        x, y = (a % 4 + b % 4) * 40 + 40, (a // 4 + b // 4) * 40 + 40
        c.text(x, y, sign if b - a == 1 else {"<": "∧", ">": "∨"}[sign], size=22, color="red", align="center")
    lines = [s.cells[y * 4 : y * 4 + 4] for y in range(4)] + [s.cells[x::4] for x in range(4)]
    is_latin = all(sorted(line) == [1, 2, 3, 4] for line in lines)
    is_ordered = all((s.cells[a] < s.cells[b]) == (sign == "<") for a, b, sign in SIGNS)
    if 0 in s.cells:
        ui.text(f"{s.cells.count(0)} to fill", size=24, bold=True)
    else:
        ui.text("Solved!" if is_latin and is_ordered else "Something isn't right yet", size=24, bold=True)
    ui.text("1 to 4 once in each row and column, and the signs must be true. Click to count up", color="muted")
