def app(ui):
    ui.title("Domino")
    halves = [int(ui.slider("Left", 0, 6, 2)), int(ui.slider("Right", 0, 6, 5))]
    c = ui.canvas(320, 160)
    c.rect(0, 0, 320, 160, "ivory")
    c.line(160, 10, 160, 150, "black", 3)
    for half, dots in enumerate(halves):
        for i in range(dots):
            c.circle(half * 160 + 40 + i % 3 * 40, 50 + i // 3 * 60, 12, "black")
    ui.text(f"Sum: {sum(halves)}", size=24)
    if halves[0] == halves[1]:
        ui.text("Double", size=24, bold=True)
