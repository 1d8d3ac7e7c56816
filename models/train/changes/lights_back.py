import random


def press(lit, cell):
    lit[cell] = not lit[cell]
    for other in range(16):
        if abs(other % 4 - cell % 4) + abs(other // 4 - cell // 4) == 1:
            lit[other] = not lit[other]


def app(ui):
    ui.title("Lights out")
    s = ui.state
    if "lit" not in s:
        s.lit, s.moves = [False] * 16, 0
        press(s.lit, 6)
    with ui.grid(4):
        for cell in range(16):
            if ui.button(f"{'●' if s.lit[cell] else '○'} {cell + 1}"):
                press(s.lit, cell)
                s.moves += 1
    ui.text(f"Lamps on: {sum(s.lit)}")
    ui.text(f"Moves: {s.moves}", color="muted")
    if not any(s.lit):
        if s.moves:
            s.best = min(s.get("best", s.moves), s.moves)
        ui.text(f"All dark after {s.moves} moves!", size=24, color="good")
    ui.text(f"Best: {s.get('best', 0) or 'none yet'}", color="muted")
    if ui.button("New game"):
        s.lit, s.moves = [False] * 16, 0
        for cell in random.sample(range(16), 5):
            press(s.lit, cell)
