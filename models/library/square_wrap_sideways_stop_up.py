def app(ui):
    ui.title("Red square")
    s = ui.state
    column, row = s.get("column", 1), s.get("row", 3)
    if ui.pressed("left"):
        column = 10 if column == 1 else column - 1
    if ui.pressed("right"):
        column = 1 if column == 10 else column + 1
    if ui.pressed("up"):
        row = max(1, row - 1)
    if ui.pressed("down"):
        row = min(5, row + 1)
    s.column, s.row = column, row
    c = ui.canvas(300, 150, background="white")
    c.rect((column - 1) * 30, (row - 1) * 30, 30, 30, "red")
    ui.text(f"Column {column}, row {row}", size=20)
