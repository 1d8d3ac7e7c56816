def app(ui):
    ui.title("Pong for two")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.vx, s.vy = 200, 150, 200, 120
        s.left, s.right, s.a, s.b = 150, 150, 0, 0
    if s.a < 5 and s.b < 5:
        if ui.key("w"):
            s.left = max(35, s.left - 260 * ui.dt)
        if ui.key("s"):
            s.left = min(265, s.left + 260 * ui.dt)
        if ui.key("up"):
            s.right = max(35, s.right - 260 * ui.dt)
        if ui.key("down"):
            s.right = min(265, s.right + 260 * ui.dt)
        s.x += s.vx * ui.dt
        s.y += s.vy * ui.dt
        if s.y < 6 or s.y > 294:
            s.vy = abs(s.vy) if s.y < 6 else -abs(s.vy)
        if 8 < s.x < 20 and abs(s.y - s.left) < 40:
            s.vx = abs(s.vx)
        if 380 < s.x < 392 and abs(s.y - s.right) < 40:
            s.vx = -abs(s.vx)
        if s.x < 0 or s.x > 400:
            s.a, s.b = s.a + (s.x > 400), s.b + (s.x < 0)
            s.x, s.y, s.vx = 200, 150, -s.vx
    ui.text(f"{s.a} : {s.b}", size=40, bold=True, align="center")
    c = ui.canvas(400, 300, background="black")
    c.rect(8, s.left - 35, 8, 70, "white")
    c.rect(384, s.right - 35, 8, 70, "white")
    c.circle(s.x, s.y, 6, "yellow")
    if s.a == 5 or s.b == 5:
        ui.text("Left wins" if s.a == 5 else "Right wins", size=28, color="good", align="center")
    ui.text("Left: W and S, right: up and down, first to 5", color="muted", align="center")
