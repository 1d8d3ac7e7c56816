COLORS = ["white", "black", "gray", "brown", "blue", "green", "red"]


def app(ui):
    ui.title("Tile pattern")
    pattern = ui.choice("Pattern", ["Chessboard", "Stripes", "Diagonal"])
    first = ui.choice("First colour", COLORS)
    second = ui.choice("Second colour", COLORS, value="blue")
    count = int(ui.slider("Tiles in a row", 2, 12, 6))
    size = 300 / count
    c = ui.canvas(300, 300)
    for row in range(count):
        for column in range(count):
            if pattern == "Chessboard":
                other = (row + column) % 2
            elif pattern == "Stripes":
                other = row % 2
            else:
                other = (row + column) // 2 % 2
            c.rect(column * size, row * size, size - 1, size - 1, second if other else first)
    ui.text(f"{count * count} tiles", size=24)
