def app(ui):
    ui.title("Catch the button")
    s = ui.state
    x, y = s.get("x", 200), s.get("y", 150)
    caught, fled = s.get("caught", 0), s.get("fled", 0)
    c = ui.canvas(400, 300, background="lightyellow")
    on_it = abs(c.mouse.x - x) < 45 and abs(c.mouse.y - y) < 20
    if c.clicked and on_it:
        s.caught = caught = caught + 1
        s.x, s.y = random.randint(50, 350), random.randint(25, 275)
    elif math.dist(c.mouse.pos, (x, y)) < 80:
        s.fled = fled = fled + 1
        s.x, s.y = random.randint(50, 350), random.randint(25, 275)
    x, y = s.get("x", x), s.get("y", y)
    c.rect(x - 45, y - 20, 90, 40, "crimson", radius=8)
    c.text(x, y, "Click me", color="white", align="center")
    ui.text(f"Caught: {caught}", size=40, bold=True)
    ui.text(f"Ran away: {fled} time{'s' * (fled != 1)}")
    if ui.button("Reset"):
        s.caught, s.fled = 0, 0
