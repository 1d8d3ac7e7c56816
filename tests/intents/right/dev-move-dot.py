def app(ui):
    ui.title("Move the dot")
    s = ui.state
    x, y = s.get("x", 200), s.get("y", 150)
    if ui.pressed("left"):
        x -= 20
    if ui.pressed("right"):
        x += 20
    if ui.pressed("up"):
        y -= 20
    if ui.pressed("down"):
        y += 20
    s.x, s.y = x, y
    c = ui.canvas(400, 300)
    c.circle(x, y, 10, "red")
    ui.text(f"{x}, {y}")
