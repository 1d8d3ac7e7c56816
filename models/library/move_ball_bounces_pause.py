def app(ui):
    ui.title("To and fro")
    s = ui.state
    with ui.row():
        if ui.button("Pause"):
            s.paused = True
        if ui.button("Go on"):
            s.paused = False
    x, v = s.get("x", 150), s.get("v", 120)
    if not s.get("paused"):
        x += v * ui.dt
        if x > 285 or x < 15:
            x, v = max(15, min(285, x)), -v
            s.bounces = s.get("bounces", 0) + 1
        s.x, s.v = x, v
    c = ui.canvas(300, 100, background="black")
    c.circle(x, 50, 15, "orange")
    ui.text(f"Bounces: {s.get('bounces', 0)}")
