WIDE, HIGH = 20, 12
COLORS = {"tree": "green", "fire": "orange", "ash": "gray"}


def app(ui):
    ui.title("Forest fire")
    s = ui.state
    density = ui.slider("Trees in percent", 30, 100, 70)
    if ui.button("New forest") or "cells" not in s:
        s.cells = ["tree" if random.random() * 100 < density else "gap" for i in range(WIDE * HIGH)]
    cells = s.cells
    trees = [i for i, cell in enumerate(cells) if cell == "tree"]
    if ui.button("Lightning") and trees:
        cells[random.choice(trees)] = "fire"
    if "fire" in cells and ui.every(0.3):
        for i in [i for i, cell in enumerate(cells) if cell == "fire"]:
            cells[i] = "ash"
            x, y = i % WIDE, i // WIDE
            for a, b in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
                if 0 <= a < WIDE and 0 <= b < HIGH and cells[b * WIDE + a] == "tree":
                    cells[b * WIDE + a] = "fire"
    c = ui.canvas(WIDE * 20, HIGH * 20, background="black")
    for i, cell in enumerate(cells):
        if cell != "gap":
            c.rect(i % WIDE * 20, i // WIDE * 20, 18, 18, COLORS[cell])
    ui.text(f"Trees: {cells.count('tree')}, burning: {cells.count('fire')}, burnt: {cells.count('ash')}", size=20)
