def app(ui):
    ui.title("Three in a row")
    s = ui.state
    columns = s.get("columns", [[], [], [], [], []])
    count = sum(len(column) for column in columns)
    turn, other = ("R", "Y") if count % 2 == 0 else ("Y", "R")
    rows = ["".join(column[y] if y < len(column) else "·" for column in columns) for y in range(4)]
    lines = rows + ["".join(column) for column in columns]
    won = any(other * 3 in line for line in lines)
    names = {"R": "Red", "Y": "Yellow"}
    ui.text(f"{names[other]} wins" if won else f"{names[turn]} to move", size=24)
    with ui.row():
        for number, column in enumerate(columns, start=1):
            if ui.button(f"{number}") and len(column) < 4 and not won:
                column.append(turn)
    for row in reversed(rows):
        ui.text(" ".join(row), size=28, mono=True)
    if ui.button("New game"):
        s.columns = [[], [], [], [], []]
