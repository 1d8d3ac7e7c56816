def app(ui):
    ui.title("Right triangle")
    first = ui.slider("First side", 1, 20, 3)
    second = ui.slider("Second side", 1, 20, 4)
    c = ui.canvas(320, 320)
    c.poly([(10, 310), (10 + first * 15, 310), (10, 310 - second * 15)], color="orange")
    ui.text(f"Long side: {math.hypot(first, second):.2f}", size=24)
