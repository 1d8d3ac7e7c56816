def app(ui):
    ui.title("Red to blue")
    steps = ui.slider("Steps", 2, 12, 5)
    c = ui.canvas(360, 80)
    codes = []
    for i in range(steps):
        blue = math.floor(255 * i / (steps - 1) + 0.5)
        red = math.floor(255 * (steps - 1 - i) / (steps - 1) + 0.5)
        codes.append(f"#{red:02x}00{blue:02x}")
        c.rect(i * 360 / steps, 0, 360 / steps, 80, codes[i])
    ui.text(f"{steps} steps")
    ui.text(f"Middle: {codes[steps // 2]}")
