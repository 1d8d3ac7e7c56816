def app(ui):
    ui.title("Brick wall")
    rows = ui.slider("Rows", 1, 8, 4)
    bricks = ui.slider("Bricks in a row", 1, 10, 5)
    c = ui.canvas(440, 200)
    for row in range(rows):
        for i in range(bricks):
            c.rect(i * 40 + row % 2 * 20, 175 - row * 24, 37, 21, "firebrick")
    ui.text(f"{rows * bricks} bricks", size=20)
