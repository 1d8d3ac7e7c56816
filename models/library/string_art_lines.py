def app(ui):
    ui.title("String art")
    count = ui.slider("Lines", 5, 60, 20)
    color = ui.choice("Colour", ["yellow", "red", "skyblue", "white"])
    c = ui.canvas(400, 400, background="black")
    step = 360 / (count - 1)
    for i in range(count):
        c.line(20, 20 + i * step, 20 + i * step, 380, color, 1)
    ui.text(f"{count} lines", size=28, bold=True)
