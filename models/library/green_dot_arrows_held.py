def app(ui):
    ui.title("Green dot")
    s = ui.state
    x, y = s.get("x", 150), s.get("y", 100)
    step = 80 * ui.dt
    if ui.key("left"):
        x -= step
    if ui.key("right"):
        x += step
    if ui.key("up"):
        y -= step
    if ui.key("down"):
        y += step
    s.x, s.y = max(10, min(290, x)), max(10, min(190, y))
    c = ui.canvas(300, 200, background="black")
    c.circle(s.x, s.y, 10, "lime")
    ui.text(f"x {s.x:.0f}, y {s.y:.0f}", size=20)
