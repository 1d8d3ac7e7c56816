def app(ui):
    ui.title("From black")
    color = ui.choice("Colour", ["red", "green", "blue"])
    steps = int(ui.slider("Steps", 2, 20, 8))
    c = ui.canvas(400, 80)
    for i in range(steps):
        light = f"{round(255 * i / (steps - 1)):02x}"
        code = {"red": f"#{light}0000", "green": f"#00{light}00", "blue": f"#0000{light}"}[color]
        c.rect(i * 400 / steps, 0, 400 / steps, 80, code)
    ui.text(code, size=20, mono=True)
