def app(ui):
    ui.title("To and fro")
    s = ui.state
    moving = s.get("moving", True)
    if ui.button("Stop" if moving else "Start"):
        moving = s.moving = not moving
    x, step = s.get("x", 0), s.get("step", 50)
    if moving and ui.every(1):
        x += step
        if x in (0, 300):
            step = -step
        s.x, s.step = x, step
    c = ui.canvas(340, 60, background="white")
    c.circle(20 + x, 30, 15, "blue")
    ui.text(f"At {x}", size=20)
