def app(ui):
    ui.title("Blue square")
    s = ui.state
    if "x" not in s:
        s.x, s.y = 140, 80
    if ui.pressed("left"):
        s.x = max(0, s.x - 20)
    if ui.pressed("right"):
        s.x = min(280, s.x + 20)
    if ui.pressed("up"):
        s.y = max(0, s.y - 20)
    if ui.pressed("down"):
        s.y = min(180, s.y + 20)
    c = ui.canvas(300, 200, background="white")
    c.rect(s.x, s.y, 20, 20, "blue")
    ui.text(f"Position: {s.x}, {s.y}")
