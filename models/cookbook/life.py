COLUMNS, ROWS, CELL = 30, 20, 14
GLIDER = [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]


def step(alive):
    counts = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = ((x + dx) % COLUMNS, (y + dy) % ROWS)
                    counts[cell] = counts.get(cell, 0) + 1
    return [cell for cell, n in counts.items() if n == 3 or n == 2 and cell in alive]


def app(ui):
    ui.title("Game of Life")
    s = ui.state
    s.alive = [tuple(cell) for cell in s.get("alive", GLIDER)]
    running = s.get("running", False)
    if running and ui.every(0.2):
        s.alive = step(s.alive)
        s.generation = s.get("generation", 0) + 1
    c = ui.canvas(COLUMNS * CELL, ROWS * CELL, background="surface")
    if c.mouse.clicked:
        cell = (int(c.mouse.x // CELL), int(c.mouse.y // CELL))
        if cell in s.alive:
            s.alive.remove(cell)
        else:
            s.alive.append(cell)
    for x, y in s.alive:
        c.rect(x * CELL, y * CELL, CELL - 1, CELL - 1, color="accent")
    ui.text(f"Generation {s.get('generation', 0)}, {len(s.alive)} alive")
    with ui.row():
        if ui.button("Pause" if running else "Run"):
            s.running = not running
        if ui.button("Step"):
            s.alive = step(s.alive)
            s.generation = s.get("generation", 0) + 1
        if ui.button("Clear"):
            s.alive, s.generation, s.running = [], 0, False
