def app(ui):
    ui.title("Ten frame")
    number = ui.slider("Number", 0, 10, 7)
    c = ui.canvas(330, 140)
    for place in range(10):
        x, y = 5 + place % 5 * 64, 5 + place // 5 * 64
        c.rect(x, y, 62, 62, outline="gray")
        if place < number:
            c.circle(x + 31, y + 31, 22, "red")
    ui.text(number, size=56, bold=True)
    ui.text(f"{number} + {10 - number} = 10", size=28)
