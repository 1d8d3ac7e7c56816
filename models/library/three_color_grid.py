def app(ui):
    ui.title("Three colours")
    cells = ui.state.get("cells", [0] * 16)
    c = ui.canvas(320, 320)
    if c.clicked:
        x, y = c.clicked
        cell = min(3, int(y // 80)) * 4 + min(3, int(x // 80))
        cells[cell] = (cells[cell] + 1) % 3
    for cell in range(16):
        color = ["gray", "red", "blue"][cells[cell]]
        c.rect(cell % 4 * 80, cell // 4 * 80, 76, 76, color)
    ui.text(f"Red: {cells.count(1)}, blue: {cells.count(2)}", size=20)
