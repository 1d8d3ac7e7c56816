def app(ui):
    ui.title("Three in a row")
    board = ui.state.get("board", [""] * 9)
    with ui.grid(3):
        for cell in range(9):
            if ui.button(board[cell]):
                board[cell] = "X"
