def app(ui):
    ui.title("Turned squares")
    count = int(ui.number("Squares", 6, min=1, max=20))
    color = ui.choice("Colour", ["red", "teal"])
    c = ui.canvas(320, 320)
    for i in range(count):
        half = 110 * (count - i) / count
        c.push()
        c.translate(160, 160)
        c.rotate(i * 10)
        c.rect(-half, -half, half * 2, half * 2, outline=color, width=2)
        c.pop()
    ui.text(f"{count} {color} squares")
