def app(ui):
    ui.title("Chessboard")
    c = ui.canvas(400, 400)
    for row in range(8):
        for column in range(8):
            c.rect(column * 50, row * 50, 50, 50, "white" if (row + column) % 2 == 0 else "black")
