def app(ui):
    ui.title("Square numbers")
    side = ui.slider("Side", 1, 10, 4)
    c = ui.canvas(300, 300, background="white")
    for row in range(side):
        for column in range(side):
            c.rect(column * 30, row * 30, 27, 27, "orange")
    ui.text(f"{side} × {side} = {side * side}", size=24)
