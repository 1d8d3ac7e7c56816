def app(ui):
    ui.title("Nine squares")
    s = ui.state
    green = s.get("green", [])
    if ui.button("Clear"):
        green = s.green = []
    c = ui.canvas(300, 300)
    if c.clicked:
        x, y = c.clicked
        cell = min(2, int(y // 100)) * 3 + min(2, int(x // 100))
        if cell not in green:
            green.append(cell)
    for cell in range(9):
        c.rect(cell % 3 * 100, cell // 3 * 100, 96, 96, "green" if cell in green else "gray")
    ui.text(f"{len(green)} of 9", size=20)
    if len(green) == 9:
        ui.text("All done", size=28, color="good")
