def app(ui):
    ui.title("Pixels")
    s = ui.state
    red = s.get("red", [])
    if ui.button("Clear"):
        red = s.red = []
    c = ui.canvas(300, 300)
    if c.drag:
        x, y = c.drag[2:]
        cell = [int(x // 30), int(y // 30)]
        if cell not in red and 0 <= cell[0] < 10 and 0 <= cell[1] < 10:
            red.append(cell)
    for x in range(10):
        for y in range(10):
            c.rect(x * 30, y * 30, 28, 28, "red" if [x, y] in red else "white")
    ui.text(f"Red: {len(red)}", size=20)
