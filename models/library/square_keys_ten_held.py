def app(ui):
    ui.title("Purple circle")
    s = ui.state
    x, y = s.get("x", 200), s.get("y", 150)
    step = 150 * ui.dt
    if ui.key("left"):
        x -= step
    if ui.key("right"):
        x += step
    if ui.key("up"):
        y -= step
    if ui.key("down"):
        y += step
    s.x, s.y = min(385, max(15, x)), min(285, max(15, y))
    c = ui.canvas(400, 300, background="white")
    c.circle(s.x, s.y, 15, "purple")
    ui.text(f"x {s.x:.0f}, y {s.y:.0f}")
