import random


def neighbours(cell):
    return [o for o in range(9) if abs(o % 3 - cell % 3) + abs(o // 3 - cell // 3) == 1]


def app(ui):
    ui.title("Sliding puzzle")
    s = ui.state
    tiles = s.get("tiles", [1, 2, 3, 4, 5, 6, 7, 0, 8])
    moves = s.get("moves", 0)
    gap = tiles.index(0)
    with ui.grid(3):
        for cell in range(9):
            if ui.button(str(tiles[cell]) if tiles[cell] else " ") and cell in neighbours(gap):
                tiles[gap], tiles[cell] = tiles[cell], 0
                s.moves = moves + 1
    ui.text(f"Moves: {moves}")
    if tiles == [1, 2, 3, 4, 5, 6, 7, 8, 0]:
        ui.text(f"Solved in {moves} moves!", size=24, color="good")
        if moves:
            s.best = min(s.get("best", moves), moves)
    if s.get("best"):
        ui.text(f"Best: {s.best} moves")
    if ui.button("Shuffle"):
        for _ in range(99):
            cell = random.choice(neighbours(gap))
            tiles[gap], tiles[cell] = tiles[cell], 0
            gap = cell
        s.moves = 0
