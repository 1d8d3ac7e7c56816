def app(ui):
    ui.title("Pyramid")
    rows = ui.slider("Rows", 1, 8, 4)
    c = ui.canvas(340, 260, background="white")
    count = 0
    for row in range(rows):
        for i in range(row + 1):
            c.rect(155 - row * 20 + i * 40, 10 + row * 30, 36, 26, "orange")
            count += 1
    ui.text(f"{count} squares", size=20)
