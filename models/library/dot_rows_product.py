def app(ui):
    ui.title("Times with dots")
    rows = ui.slider("Rows", 1, 10, 3)
    columns = ui.slider("Columns", 1, 10, 4)
    c = ui.canvas(320, 320, background="white")
    for row in range(rows):
        for column in range(columns):
            c.circle(20 + column * 31, 20 + row * 31, 11, "red")
    ui.text(f"{rows} × {columns} = {rows * columns}", size=40, bold=True, align="center")
