def app(ui):
    ui.title("Stairs")
    steps = ui.slider("Steps", 1, 15, 3)
    c = ui.canvas(320, 320)
    for column in range(steps):
        for row in range(column + 1):
            c.rect(10 + column * 20, 290 - row * 20, 18, 18, "brown")
    ui.text(f"{steps} steps, {steps * (steps + 1) // 2} blocks", size=20)
