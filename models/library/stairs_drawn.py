def app(ui):
    ui.title("Stairs")
    steps = ui.slider("Steps", 2, 12, 5)
    c = ui.canvas(400, 200, background="white")
    for i in range(steps):
        c.rect(20 + i * 30, 190 - (i + 1) * 15, 30, (i + 1) * 15, "gray", outline="black")
    ui.text(f"Height: {steps * 15}", size=20)
