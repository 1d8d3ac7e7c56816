def app(ui):
    ui.title("Pixels")
    filled = ui.state.get("filled", [])
    c = ui.canvas(400, 400)
    if c.clicked:
        cell = [int(c.clicked[0] // 50), int(c.clicked[1] // 50)]
        if cell in filled:
            filled.remove(cell)
        else:
            filled.append(cell)
    for x in range(8):
        for y in range(8):
            c.rect(x * 50, y * 50, 49, 49, "black" if [x, y] in filled else "white")
    ui.text(f"{len(filled)} filled")
