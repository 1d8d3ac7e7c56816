def app(ui):
    ui.title("Honeycomb")
    rows = ui.slider("Rows", 1, 7, 4)
    cells = ui.slider("Cells in a row", 1, 8, 5)
    c = ui.canvas(480, 380, background="brown")
    for row in range(rows):
        for cell in range(cells):
            x = 40 + cell * 50 + row % 2 * 25
            y = 40 + row * 44
            corners = []
            for i in range(6):
                turn = math.radians(60 * i + 30)
                corners.append((x + 27 * math.cos(turn), y + 27 * math.sin(turn)))
            c.poly(corners, color="gold")
    ui.text(f"{rows * cells} {'cell' if rows * cells == 1 else 'cells'}", size=28, bold=True)
