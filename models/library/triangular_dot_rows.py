def app(ui):
    ui.title("Triangular numbers")
    rows = ui.slider("Rows", 1, 12, 5)
    c = ui.canvas(340, 340, background="white")
    for row in range(rows):
        for i in range(row + 1):
            c.circle(170 + (i - row / 2) * 28, 16 + row * 28, 11, "blue")
    ui.text(f"{rows * (rows + 1) // 2}", size=48, bold=True, align="center")
    ui.text(" + ".join(str(row) for row in range(1, rows + 1)), align="center")
