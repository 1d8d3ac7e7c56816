def app(ui):
    ui.title("Ball in a box")
    s = ui.state
    x, y = s.get("x", 150), s.get("y", 100)
    vx, vy = s.get("vx", 120), s.get("vy", 80)
    if ui.switch("Move", False):
        x += vx * ui.dt
        y += vy * ui.dt
        if x < 15 or x > 285:
            vx = -vx
            s.bounces = s.get("bounces", 0) + 1
        if y < 15 or y > 185:
            vy = -vy
            s.bounces = s.get("bounces", 0) + 1
        s.x, s.y = max(15, min(285, x)), max(15, min(185, y))
        s.vx, s.vy = vx, vy
    c = ui.canvas(300, 200, background="black")
    c.circle(s.get("x", 150), s.get("y", 100), 15, "lime")
    ui.text(f"Bounces: {s.get('bounces', 0)}", size=20)
