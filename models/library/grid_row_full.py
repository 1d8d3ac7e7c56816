def app(ui):
    ui.title("Full rows")
    cells = ui.state.get("cells", [False] * 12)
    c = ui.canvas(180, 240)
    if c.clicked:
        x, y = c.clicked
        cell = min(3, int(y // 60)) * 3 + min(2, int(x // 60))
        cells[cell] = not cells[cell]
    for cell in range(12):
        c.rect(cell % 3 * 60, cell // 3 * 60, 56, 56, "purple" if cells[cell] else "lightgray")
    full = 0
    for row in range(4):
        if all(cells[row * 3:row * 3 + 3]):
            full += 1
    ui.text(f"Full rows: {full}", size=20)
