def app(ui):
    ui.title("Black and white")
    s = ui.state
    black = s.get("black", [])
    c = ui.canvas(320, 320)
    if c.clicked:
        x, y = c.clicked
        cell = int(y // 40) * 8 + int(x // 40)
        if cell in black:
            black.remove(cell)
        else:
            black.append(cell)
    for cell in range(64):
        color = "black" if cell in black else "white"
        c.rect(cell % 8 * 40, cell // 8 * 40, 38, 38, color)
    ui.text(f"Black: {len(black)}", size=20)
    if ui.button("Invert"):
        s.black = [cell for cell in range(64) if cell not in black]
