ROWS, COLUMNS = [6, 24, 7], [11, 16, 10]


def app(ui):
    ui.title("Kakuro")
    cells = []
    with ui.grid(4):
        for row in range(3):
            for column in range(3):
                cells.append(int(ui.number("ABC"[row] + str(column + 1), 0, min=0, max=9)))
            ui.text(f"→ {ROWS[row]}", size=20)
        for total in COLUMNS:
            ui.text(f"↓ {total}", size=20)
    lines = [(cells[row * 3 : row * 3 + 3], ROWS[row]) for row in range(3)]
    lines += [(cells[column::3], COLUMNS[column]) for column in range(3)]
    right = sum(sum(line) == total and 0 not in line and len(set(line)) == 3 for line, total in lines)
    ui.text(f"{right} of 6 lines right", size=40, bold=True)
    if right == 6:
        ui.text("Solved!", size=28, color="good")
    ui.text("Digits 1 to 9, none twice in a line, with the sum at its end", color="muted")
