def app(ui):
    ui.title("From white")
    color = ui.choice("Colour", ["red", "green", "blue"])
    steps = int(ui.slider("Steps", 2, 10, 5))
    c = ui.canvas(400, 80)
    for i in range(steps):
        light = f"{round(255 - 255 * i / (steps - 1)):02x}"
        code = {"red": f"#ff{light}{light}", "green": f"#{light}ff{light}", "blue": f"#{light}{light}ff"}[color]
        c.rect(i * 400 / steps, 0, 400 / steps, 80, code)
    ui.text(code, size=20, mono=True)
