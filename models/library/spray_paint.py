def app(ui):
    ui.title("Spray can")
    s = ui.state
    color = ui.choice("Colour", ["red", "blue", "green", "orange", "black"])
    if ui.button("Clear"):
        s.dots = []
    dots = s.get("dots", [])
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        x, y = c.drag[2:]
        for i in range(12):
            dots.append([x + random.gauss(0, 10), y + random.gauss(0, 10), color])
    for x, y, ink in dots[-3000:]:
        c.circle(x, y, 2, ink)
    ui.text(f"{len(dots)} dots", color="muted")
