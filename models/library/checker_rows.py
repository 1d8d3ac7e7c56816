def app(ui):
    ui.title("Checkerboard")
    count = int(ui.number("Squares in a row", 8, min=2, max=10))
    size = 320 / count
    c = ui.canvas(320, 320)
    for row in range(count):
        for column in range(count):
            color = "white" if (row + column) % 2 == 0 else "black"
            c.rect(column * size, row * size, size, size, color)
    ui.text(f"{count * count} squares", size=20)
