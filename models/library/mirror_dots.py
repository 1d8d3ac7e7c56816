def app(ui):
    ui.title("Mirror")
    s = ui.state
    dots = s.get("dots", [])
    if ui.button("Clear"):
        dots = s.dots = []
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        dots.append([c.clicked[0], c.clicked[1]])
    c.line(200, 0, 200, 300, "gray", 1)
    for x, y in dots:
        c.circle(x, y, 8, "red")
        c.circle(400 - x, y, 8, "blue")
    ui.text(f"Clicks: {len(dots)}", size=20)
    if dots:
        ui.text(f"Red {dots[-1][0]:.0f}, blue {400 - dots[-1][0]:.0f}")
