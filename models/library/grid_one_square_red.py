def app(ui):
    ui.title("One square")
    s = ui.state
    c = ui.canvas(300, 300)
    if c.clicked:
        x, y = c.clicked
        s.column, s.row = min(5, int(x // 50)), min(5, int(y // 50))
    row, column = s.get("row", -1), s.get("column", -1)
    for y in range(6):
        for x in range(6):
            c.rect(x * 50, y * 50, 47, 47, "red" if (y, x) == (row, column) else "lightgray")
    ui.text(f"Row {row + 1}, column {column + 1}" if row >= 0 else "Click a square", size=20)
