def app(ui):
    ui.title("Squares")
    on = ui.state.get("on", [])
    c = ui.canvas(300, 180)
    if c.clicked:
        x, y = c.clicked
        cell = min(2, int(y // 60)) * 5 + min(4, int(x // 60))
        if cell in on:
            on.remove(cell)
        else:
            on.append(cell)
    for cell in range(15):
        c.rect(cell % 5 * 60, cell // 5 * 60, 57, 57, "orange" if cell in on else "lightgray")
    for row in range(3):
        ui.text(f"Row {row + 1}: {sum(cell // 5 == row for cell in on)}")
    ui.text(f"All: {len(on)}", size=20, bold=True)
