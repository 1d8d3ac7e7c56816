def app(ui):
    ui.title("Rolling ball")
    s = ui.state
    speed = s.get("speed", 60)
    with ui.row():
        if ui.button("Slower"):
            speed = s.speed = max(0, speed - 20)
        if ui.button("Faster"):
            speed = s.speed = min(200, speed + 20)
        if ui.button("Go on" if s.get("paused") else "Pause"):
            s.paused = not s.get("paused", False)
    if not s.get("paused"):
        s.x = (s.get("x", 0) + speed * ui.dt) % 300
    c = ui.canvas(300, 80, background="black")
    c.circle(s.get("x", 0), 40, 15, "lime")
    ui.text(f"Speed: {speed}")
