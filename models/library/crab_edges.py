def app(ui):
    ui.title("Crab")
    s = ui.state
    x, y = s.get("x", 0), s.get("y", 0)
    old = (x, y)
    if ui.pressed("left"):
        x -= 20
    if ui.pressed("right"):
        x += 20
    if ui.pressed("up"):
        y -= 20
    if ui.pressed("down"):
        y += 20
    s.x, s.y = max(0, min(200, x)), max(0, min(200, y))
    s.steps = s.get("steps", 0) + ((s.x, s.y) != old)
    c = ui.canvas(200, 200, background="khaki")
    c.circle(s.x, s.y, 10, "red")
    ui.text(f"Place: {s.x}, {s.y}", size=20)
    ui.text(f"Steps: {s.steps}", size=20)
    if ui.button("Back to the start"):
        s.x, s.y, s.steps = 0, 0, 0
