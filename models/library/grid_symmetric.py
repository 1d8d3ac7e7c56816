def app(ui):
    ui.title("Mirror pattern")
    s = ui.state
    black = s.get("black", [])
    if ui.button("Clear"):
        black = s.black = []
    c = ui.canvas(240, 240)
    if c.clicked:
        x, y = c.clicked
        cell = [min(3, int(x // 60)), min(3, int(y // 60))]
        if cell in black:
            black.remove(cell)
        else:
            black.append(cell)
    for x in range(4):
        for y in range(4):
            c.rect(x * 60, y * 60, 57, 57, "black" if [x, y] in black else "white")
    same = all([3 - x, y] in black for x, y in black)
    ui.text("Symmetric" if same else "Not symmetric", size=24)
