def app(ui):
    ui.title("Can pyramid")
    rows = ui.slider("Rows", 1, 8, 4)
    c = ui.canvas(400, 340)
    for row in range(rows):
        for i in range(row + 1):
            c.rect(200 - (row + 1) * 22 + i * 44, 10 + row * 40, 40, 36, "gray")
    ui.text(f"{rows * (rows + 1) // 2} cans", size=32, bold=True)
