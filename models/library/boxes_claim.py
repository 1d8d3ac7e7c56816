def app(ui):
    ui.title("Sun and Moon")
    s = ui.state
    board = s.get("board", ["-"] * 16)
    taken = 16 - board.count("-")
    with ui.grid(4):
        for i in range(16):
            if ui.button(board[i]) and board[i] == "-":
                board[i] = "SM"[taken % 2]
    points = {"S": 0, "M": 0, "-": 0}
    for i, sign in enumerate(board):
        points[sign] += 2 if i in [5, 6, 9, 10] else 1
    sun, moon = points["S"], points["M"]
    ui.text(f"Sun {sun} : {moon} Moon", size=28)
    if "-" in board:
        ui.text("Moon's turn" if taken % 2 else "Sun's turn")
    else:
        ui.text("Draw" if sun == moon else "Sun wins" if sun > moon else "Moon wins", size=28)
    if ui.button("Clear"):
        s.board = ["-"] * 16
