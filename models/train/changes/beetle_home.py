def app(ui):
    ui.title("Beetle")
    s = ui.state
    x, y = s.get("x", 150), s.get("y", 150)
    before = x, y
    if ui.pressed("left"):
        x -= 25
    if ui.pressed("right"):
        x += 25
    if ui.pressed("up"):
        y -= 25
    if ui.pressed("down"):
        y += 25
    s.x, s.y = max(0, min(300, x)), max(0, min(300, y))
    if (s.x, s.y) != before:
        s.steps = s.get("steps", 0) + 1
    c = ui.canvas(300, 300, background="surface")
    c.circle(s.x, s.y, 12, "green")
    ui.text(f"The beetle is at {s.x}, {s.y}")
    ui.text(f"Steps: {s.get('steps', 0)}")
    if ui.button("Middle"):
        s.x, s.y, s.steps = 150, 150, 0
