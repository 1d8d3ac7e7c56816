def app(ui):
    ui.title("Multiplication square")
    s = ui.state
    c = ui.canvas(400, 400)
    if c.clicked:
        x, y = c.clicked
        s.column, s.row = min(9, int(x // 40)) + 1, min(9, int(y // 40)) + 1
    column, row = s.get("column", 0), s.get("row", 0)
    for down in range(1, 11):
        for right in range(1, 11):
            color = "surface"
            if right == column or down == row:
                color = "orange" if right == column and down == row else "teal"
            c.rect((right - 1) * 40 + 1, (down - 1) * 40 + 1, 38, 38, color)
            c.text(right * 40 - 20, down * 40 - 28, right * down, size=14, align="center")
    ui.text(f"{row} × {column} = {row * column}" if row else "Press a field", size=36, bold=True)
