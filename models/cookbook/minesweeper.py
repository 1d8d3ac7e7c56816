import random

SIZE, MINES = 8, 10


def around(cell):
    x, y = cell % SIZE, cell // SIZE
    columns = range(max(0, x - 1), min(SIZE, x + 2))
    rows = range(max(0, y - 1), min(SIZE, y + 2))
    return [b * SIZE + a for a in columns for b in rows if b * SIZE + a != cell]


def open_cell(s, cell):
    if not s.mines:
        # The first cell and its neighbours are always safe.
        safe = [n for n in range(SIZE * SIZE) if n != cell and n not in around(cell)]
        s.mines = random.sample(safe, MINES)
    todo = [cell]
    while todo:
        n = todo.pop()
        if n not in s.opened and n not in s.flags:
            s.opened.append(n)
            if n not in s.mines and not any(m in s.mines for m in around(n)):
                todo += around(n)


def app(ui):
    ui.title("Minesweeper")
    s = ui.state
    if "mines" not in s:
        s.mines, s.opened, s.flags = [], [], []
    lost = any(cell in s.mines for cell in s.opened)
    left = SIZE * SIZE - MINES - len(s.opened)
    if lost:
        ui.text("Boom!", size=24, color="bad")
    elif left == 0:
        ui.text("You won!", size=24, color="good")
    else:
        ui.text(f"{left} cells to open, {MINES - len(s.flags)} flags left", size=20)
    flagging = ui.switch("Set flags")
    with ui.grid(SIZE):
        for cell in range(SIZE * SIZE):
            if cell in s.opened or lost and cell in s.mines:
                count = sum(n in s.mines for n in around(cell))
                ui.text("✹" if cell in s.mines else count or "·", align="center")
            elif ui.button("⚑" if cell in s.flags else "■", enabled=not lost):
                if cell in s.flags:
                    s.flags.remove(cell)
                elif flagging:
                    s.flags.append(cell)
                else:
                    open_cell(s, cell)
    if ui.button("New game"):
        s.mines, s.opened, s.flags = [], [], []
