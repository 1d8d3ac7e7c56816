def app(ui):
    ui.title("Round the board")
    s = ui.state
    if "column" not in s:
        s.column, s.row = 1, 1
    if ui.pressed("left"):
        s.column = (s.column - 2) % 8 + 1
    if ui.pressed("right"):
        s.column = s.column % 8 + 1
    if ui.pressed("up"):
        s.row = (s.row - 2) % 6 + 1
    if ui.pressed("down"):
        s.row = s.row % 6 + 1
    c = ui.canvas(320, 240, background="white")
    c.rect((s.column - 1) * 40, (s.row - 1) * 40, 40, 40, "orange")
    ui.text(f"Column {s.column}, row {s.row}", size=20)
