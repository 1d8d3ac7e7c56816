def app(ui):
    ui.title("Cave")
    s = ui.state
    if ui.button("Restart") or "y" not in s:
        s.y, s.speed, s.way, s.crash = 150, 0, 0, False
    if not s.crash:
        s.speed += (-250 if ui.key("space") else 250) * ui.dt
        s.y += s.speed * ui.dt
        s.way += 120 * ui.dt
    c = ui.canvas(400, 300, background="black")
    for x in range(0, 400, 10):
        middle = 150 + 50 * math.sin((x + s.way - 80) / 90)
        c.rect(x, 0, 10, middle - 80, "brown")
        c.rect(x, middle + 80, 10, 220 - middle, "brown")
    here = 150 + 50 * math.sin(s.way / 90)
    if abs(s.y - here) > 70:
        s.crash = True
    s.best = max(s.get("best", 0), int(s.way / 10))
    c.circle(80, s.y, 10, "yellow")
    ui.text(f"Distance: {s.way / 10:.0f} m", size=28, bold=True)
    ui.text(f"Best: {s.best} m")
    if s.crash:
        ui.text("Crash! Game over", size=28, color="bad")
    ui.text("Hold space to go up", color="muted")
