LINES = ["012", "345", "678", "036", "147", "258", "048", "246"]


def app(ui):
    ui.title("Noughts and crosses")
    s = ui.state
    board = s.get("board", [" "] * 9)
    wins = s.get("wins", {"X": 0, "O": 0})
    turn = "X" if board.count("X") == board.count("O") else "O"
    with ui.grid(3):
        for i in range(9):
            if ui.button(board[i]) and board[i] == " " and not s.get("winner"):
                board[i] = turn
                for line in LINES:
                    if all(board[int(place)] == turn for place in line):
                        s.winner = turn
                        wins[turn] += 1
    if s.get("winner"):
        ui.text(f"{s.winner} wins", size=32, color="good")
    else:
        ui.text(f"{turn} to play" if " " in board else "Draw", size=32)
    ui.text(f"X {wins['X']} : {wins['O']} O", size=24)
    if ui.button("Next round"):
        s.board, s.winner = [" "] * 9, ""
