STEPS = {"Up": (0, -1), "Down": (0, 1), "Left": (-1, 0), "Right": (1, 0)}


def app(ui):
    ui.title("Robot")
    s = ui.state
    x, y, moves = s.get("x", 0), s.get("y", 0), s.get("moves", 0)
    arrived = (x, y) == (4, 4)
    for row in range(5):
        squares = ["R" if (column, row) == (x, y) else "G" if (column, row) == (4, 4) else "·" for column in range(5)]
        ui.text(" ".join(squares), size=28, align="center")
    with ui.row():
        for name, (dx, dy) in STEPS.items():
            if ui.button(name) and not arrived and 0 <= x + dx <= 4 and 0 <= y + dy <= 4:
                s.x, s.y, s.moves = x + dx, y + dy, moves + 1
    ui.text(f"Moves: {moves}")
    if arrived:
        ui.text(f"Arrived after {moves} moves", size=24, color="good")
    if ui.button("Start over"):
        s.x, s.y, s.moves = 0, 0, 0
