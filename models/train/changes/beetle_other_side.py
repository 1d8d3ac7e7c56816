def app(ui):
    ui.title("Beetle")
    s = ui.state
    x, y = s.get("x", 150), s.get("y", 150)
    if ui.pressed("left"):
        x -= 25
    if ui.pressed("right"):
        x += 25
    if ui.pressed("up"):
        y -= 25
    if ui.pressed("down"):
        y += 25
    s.x, s.y = x % 325, y % 325
    c = ui.canvas(300, 300, background="surface")
    c.circle(s.x, s.y, 12, "green")
    ui.text(f"The beetle is at {s.x}, {s.y}")
