COLORS = ["white", "red", "gold", "green", "blue"]


def app(ui):
    ui.title("Latin square")
    s = ui.state
    if ui.button("Clear") or "cells" not in s:
        s.cells = [0] * 16
    c = ui.canvas(280, 280, background="gray")
    if c.clicked:
        i = min(3, int(c.clicked.y // 70)) * 4 + min(3, int(c.clicked.x // 70))
        s.cells[i] = (s.cells[i] + 1) % 5
    for i, color in enumerate(s.cells):
        c.rect(i % 4 * 70 + 2, i // 4 * 70 + 2, 66, 66, COLORS[color])
    lines = [s.cells[y * 4 : y * 4 + 4] for y in range(4)] + [s.cells[x::4] for x in range(4)]
    twice = sum(line.count(color) > 1 for line in lines for color in range(1, 5))
    if twice:
        ui.text(f"{twice} {'line has' if twice == 1 else 'times a line has'} a colour twice", size=24, bold=True)
    elif 0 in s.cells:
        ui.text(f"{16 - s.cells.count(0)} of 16 squares, all fine", size=24, bold=True)
    else:
        ui.text("Done, each colour once in each row and column!", size=24, bold=True, color="good")
    ui.text("A click changes the colour: red, yellow, green, blue, empty", color="muted")
