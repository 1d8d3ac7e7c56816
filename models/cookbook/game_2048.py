import random

TURNS = {"left": 0, "down": 1, "right": 2, "up": 3}
COLORS = ["surface", "#eee4da", "#ede0c8", "#f2b179", "#f59563", "#f67c5f", "#f65e3b", "#edcf72", "#edc53f"]


def slide(row):
    tiles = [n for n in row if n]
    for i in range(len(tiles) - 1):
        if tiles[i] == tiles[i + 1]:
            tiles[i], tiles[i + 1] = tiles[i] * 2, 0
    tiles = [n for n in tiles if n]
    return tiles + [0] * (4 - len(tiles))


def turned(board):
    return [list(row) for row in zip(*board[::-1])]


def moved(board, turns):
    for _ in range(turns):
        board = turned(board)
    board = [slide(row) for row in board]
    for _ in range((4 - turns) % 4):
        board = turned(board)
    return board


def app(ui):
    ui.title("2048")
    s = ui.state
    board = s.get("board", [[0, 0, 0, 0], [0, 2, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    with ui.row():
        ui.text(f"Moves: {s.get('moves', 0)}", size=20)
        ui.text(f"Best tile: {max(max(row) for row in board)}", size=20)
    for key, turns in TURNS.items():
        if ui.pressed(key):
            after = moved(board, turns)
            if after != board:
                row, column = random.choice([(y, x) for y in range(4) for x in range(4) if not after[y][x]])
                after[row][column] = 2
                s.board = board = after
                s.moves = s.get("moves", 0) + 1
    c = ui.canvas(320, 320, background="background")
    for y in range(4):
        for x in range(4):
            n = board[y][x]
            color = COLORS[min(n.bit_length() - 1, 8)] if n else COLORS[0]
            c.rect(x * 80 + 4, y * 80 + 4, 72, 72, color=color, radius=8)
            if n:
                c.text(x * 80 + 40, y * 80 + 40, n, size=28, color="black", align="center", bold=True)
    if all(moved(board, turns) == board for turns in range(4)):
        ui.text("No more moves", size=24, color="bad")
    if ui.button("New game"):
        s.clear()
