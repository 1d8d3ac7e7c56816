def app(ui):
    ui.title("Blue squares")
    s = ui.state
    blue = s.get("blue", [])
    if ui.button("Clear"):
        blue = s.blue = []
    c = ui.canvas(300, 300)
    if c.clicked:
        x, y = c.clicked
        cell = min(4, int(y // 60)) * 5 + min(4, int(x // 60))
        if cell in blue:
            blue.remove(cell)
        else:
            blue.append(cell)
    for cell in range(25):
        c.rect(cell % 5 * 60, cell // 5 * 60, 57, 57, "blue" if cell in blue else "white")
    ui.text(f"Blue: {len(blue)}", size=20)
