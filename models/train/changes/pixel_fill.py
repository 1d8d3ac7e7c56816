def app(ui):
    ui.title("Pixel art")
    s = ui.state
    squares = s.get("squares", {})
    color = ui.choice("Colour", ["black", "red", "orange", "yellow", "green", "blue", "eraser"])
    c = ui.canvas(320, 320, background="white")
    if c.mouse.down:
        place = f"{int(c.mouse.x // 40)},{int(c.mouse.y // 40)}"
        if color == "eraser":
            squares.pop(place, None)
        else:
            squares[place] = color
    for place in squares:
        x, y = place.split(",")
        c.rect(int(x) * 40, int(y) * 40, 40, 40, squares[place])
    for i in range(9):
        c.line(i * 40, 0, i * 40, 320, "#cccccc", 1)
        c.line(0, i * 40, 320, i * 40, "#cccccc", 1)
    with ui.row():
        ui.text(f"Squares: {len(squares)}")
        if ui.button("Fill"):
            for number in range(64):
                if color != "eraser":
                    squares.setdefault(f"{number % 8},{number // 8}", color)
        if ui.button("Clear"):
            s.squares = {}
