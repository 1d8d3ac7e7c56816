def app(ui):
    ui.title("Ball")
    s = ui.state
    x, y, dx, dy = s.get("ball", [50, 50, 140, 110])
    paused = s.get("paused", False)
    if ui.button("Pause"):
        paused = s.paused = not paused
    if not paused:
        x, y = x + dx * ui.dt, y + dy * ui.dt
        if not 15 < x < 385:
            dx, x = -dx, max(15, min(x, 385))
            s.bounces = s.get("bounces", 0) + 1
        if not 15 < y < 285:
            dy, y = -dy, max(15, min(y, 285))
            s.bounces = s.get("bounces", 0) + 1
        s.ball = [x, y, dx, dy]
    c = ui.canvas(400, 300, background="white")
    c.circle(x, y, 15, "red")
    ui.text(f"Bounces: {s.get('bounces', 0)}")
