def app(ui):
    ui.title("Round the canvas")
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
    s.x, s.y = x % 300, y % 200
    c = ui.canvas(300, 200, background="black")
    c.circle(s.x, s.y, 10, "lime")
    ui.text(f"x {s.x:.0f}, y {s.y:.0f}", size=20)
