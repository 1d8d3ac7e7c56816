def app(ui):
    ui.title("Can wall")
    rows = ui.slider("Rows", 1, 6, 3)
    across = ui.slider("Cans in a row", 1, 10, 5)
    c = ui.canvas(400, 250)
    for row in range(rows):
        for i in range(across):
            c.rect(i * 40, row * 40, 36, 36, "blue")
    ui.text(f"{rows * across} cans", size=32, bold=True)
