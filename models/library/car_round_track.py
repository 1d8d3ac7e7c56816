def app(ui):
    ui.title("Race track")
    s = ui.state
    angle, speed = s.get("angle", 0), s.get("speed", 0)
    if ui.key("up"):
        speed += 60 * ui.dt
    else:
        speed -= 40 * ui.dt
    speed = max(0, min(120, speed))
    angle += speed * ui.dt
    if angle // 360 > s.get("angle", 0) // 360:
        s.last = ui.time - s.get("since", ui.time)
        s.best = min(s.get("best", s.last), s.last)
        s.since = ui.time
    if speed > 0 and "since" not in s:
        s.since = ui.time
    if ui.button("Reset"):
        s.clear()
        angle, speed = 0, 0
    s.angle, s.speed = angle, speed
    c = ui.canvas(400, 300, background="green")
    c.ellipse(200, 150, 190, 140, "gray")
    c.ellipse(200, 150, 130, 80, "green")
    c.line(330, 150, 390, 150, "white", 4)
    turn = math.radians(angle)
    c.circle(200 + 160 * math.cos(turn), 150 + 110 * math.sin(turn), 10, "red")
    ui.text(f"Laps: {int(angle // 360)}", size=28, bold=True)
    if "best" in s:
        ui.text(f"Last lap: {s.last:.1f} s   Best: {s.best:.1f} s")
    ui.text("Hold up to drive", color="muted")
