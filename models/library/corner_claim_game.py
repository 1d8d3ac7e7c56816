POINTS = [3, 1, 3, 1, 2, 1, 3, 1, 3]


def app(ui):
    ui.title("Corners count")
    s = ui.state
    if ui.button("New game"):
        s.board = [""] * 9
    board = s.get("board", [""] * 9)
    with ui.grid(3):
        for i in range(9):
            if ui.button(board[i] or str(i + 1)) and not board[i]:
                board[i] = "Moon" if sum(1 for b in board if b) % 2 else "Sun"
    sun = sum(p for p, b in zip(POINTS, board) if b == "Sun")
    moon = sum(p for p, b in zip(POINTS, board) if b == "Moon")
    ui.text(f"Sun {sun} : {moon} Moon", size=24)
    if all(board):
        ui.text("Draw" if sun == moon else "Sun won" if sun > moon else "Moon won", size=28)
