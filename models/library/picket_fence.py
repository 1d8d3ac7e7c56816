def app(ui):
    ui.title("Our fence")
    pickets = ui.slider("Pickets", 3, 20, 8)
    height = ui.slider("Height", 40, 180, 100)
    color = ui.choice("Colour", ["white", "brown", "green"])
    c = ui.canvas(400, 200)
    gap = 400 / pickets
    for i in range(pickets):
        c.rect(i * gap + 2, 200 - height, gap - 4, height, color)
    c.rect(0, 200 - height / 2, 400, 8, color)
    ui.text(f"{pickets} pickets, {height} high, {color}")
