def app(ui):
    ui.title("Spotlight")
    s = ui.state
    size = ui.slider("Size", 10, 80, 40)
    c = ui.canvas(400, 250, background="black")
    if c.clicked:
        s.x, s.y = c.clicked
    x, y = s.get("x", 200), s.get("y", 125)
    c.circle(x, y, size, "yellow")
    ui.text(f"At {x:.0f}, {y:.0f}", size=20)
