def app(ui):
    ui.title("Target")
    rings = ui.slider("Rings", 1, 12, 5)
    c = ui.canvas(300, 300)
    for i in range(rings):
        color = "red" if i % 2 == 0 else "white"
        c.circle(150, 150, 140 * (rings - i) / rings, color)
    ui.text(f"{rings} rings", size=20, align="center")
