def app(ui):
    ui.title("Left half only")
    s = ui.state
    x, y = s.get("x", 0), s.get("y", 0)
    if ui.pressed("left"):
        x = max(0, x - 40)
    if ui.pressed("right") and x + 40 <= 60:
        x += 40
    if ui.pressed("up"):
        y = max(0, y - 40)
    if ui.pressed("down"):
        y = min(160, y + 40)
    if ui.pressed("space"):
        x, y = 0, 0
    s.x, s.y = x, y
    c = ui.canvas(200, 200, background="white")
    c.line(100, 0, 100, 200, "gray", 2)
    c.rect(x, y, 40, 40, "red")
    ui.text(f"Left edge {x}, top edge {y}", size=20)
