def app(ui):
    ui.title("Snail")
    s = ui.state
    x, y = s.get("x", 150), s.get("y", 100)
    if ui.pressed("left"):
        x -= 10
    if ui.pressed("right"):
        x += 10
    if ui.pressed("up"):
        y -= 10
    if ui.pressed("down"):
        y += 10
    s.x, s.y = x % 300, y % 200
    c = ui.canvas(300, 200, background="lightgreen")
    c.circle(s.x, s.y, 8, "brown")
    ui.text(f"{s.x}, {s.y}", size=20)
