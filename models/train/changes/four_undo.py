def has_won(columns, who):
    cells = [(x, y) for x in range(7) for y in range(len(columns[x])) if columns[x][y] == who]
    for x, y in cells:
        for dx, dy in [(1, 0), (0, 1), (1, 1), (1, -1)]:
            if all((x + dx * i, y + dy * i) in cells for i in range(4)):
                return True
    return False


def app(ui):
    ui.title("Four in a row")
    s = ui.state
    columns = s.get("columns", [[], [], [], [], [], [], []])
    turn = s.get("turn", "Red")
    other = "Yellow" if turn == "Red" else "Red"
    won = has_won(columns, other)
    ui.text(f"{other} has won!" if won else f"{turn} to move", size=24, bold=True)
    with ui.row():
        for x in range(7):
            if ui.button(f"{x + 1}") and len(columns[x]) < 6 and not won:
                columns[x].append(turn)
                s.last = x
                s.turn = other
    c = ui.canvas(350, 300, background="#1e4fa3")
    for x in range(7):
        for y in range(6):
            color = columns[x][y].lower() if y < len(columns[x]) else "#0b1f44"
            c.circle(x * 50 + 25, 275 - y * 50, 20, color)
    last = s.get("last", -1)
    if last >= 0 and ui.button("Take back"):
        columns[last].pop()
        s.turn, s.last = other, -1
    if ui.button("New game"):
        s.last = -1
        s.columns, s.turn = [[], [], [], [], [], [], []], "Red"
