def app(ui):
    ui.title("Cantor set")
    levels = ui.slider("Levels", 1, 7, 4)
    c = ui.canvas(500, 40 * levels, background="white")
    parts = [(10, 480)]
    for level in range(levels):
        for x, wide in parts:
            c.rect(x, level * 40 + 10, wide, 20, "blue")
        if level < levels - 1:
            parts = [(left, wide / 3) for x, wide in parts for left in (x, x + 2 * wide / 3)]
    ui.text(f"{len(parts)} {'piece' if len(parts) == 1 else 'pieces'} in the last row", size=24)
