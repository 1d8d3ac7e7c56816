def app(ui):
    ui.title("Wipe the board")
    s = ui.state
    white = s.get("white", [])
    c = ui.canvas(300, 300)
    if c.clicked:
        x, y = c.clicked
        cell = int(y // 60) * 5 + int(x // 60)
        if cell not in white:
            white.append(cell)
    for cell in range(25):
        c.rect(cell % 5 * 60, cell // 5 * 60, 58, 58, "white" if cell in white else "black")
    ui.text(f"{25 - len(white)} black", size=20)
    if len(white) == 25:
        ui.text("Solved", size=24, color="good")
    if ui.button("New board"):
        s.white = []
