def app(ui):
    ui.title("Tablecloth")
    color = ui.choice("Colour", ["red", "blue", "green"])
    count = ui.slider("Squares", 2, 20, 8)
    size = 300 / count
    c = ui.canvas(300, 300, background="white")
    for x in range(count):
        for y in range(count):
            if (x + y) % 2 == 0:
                c.rect(x * size, y * size, size, size, color)
    ui.text(f"{color} and white, {count} by {count}", color="muted")
