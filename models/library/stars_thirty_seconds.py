def app(ui):
    ui.title("Star catcher")
    s = ui.state
    if ui.button("Start"):
        s.end, s.score, s.me, s.x, s.y = ui.time + 30, 0, 200, 200, 0
    left = max(0, s.get("end", 0) - ui.time)
    if left > 0:
        if ui.key("left"):
            s.me = max(30, s.me - 350 * ui.dt)
        if ui.key("right"):
            s.me = min(370, s.me + 350 * ui.dt)
        s.y += 250 * ui.dt
        if s.y > 270:
            if abs(s.x - s.me) < 40:
                s.score += 1
            s.x, s.y = random.randint(20, 380), 0
    c = ui.canvas(400, 300, background="midnightblue")
    if left > 0:
        c.text(s.x, s.y, "★", size=32, color="gold", align="center")
    c.rect(s.get("me", 200) - 30, 275, 60, 12, "white")
    ui.text(f"Stars: {s.get('score', 0)}", size=40, bold=True)
    if left > 0:
        ui.text(f"{math.ceil(left)} seconds left")
    elif "end" in s:
        ui.text("Time is up", size=28)
    else:
        ui.text("Press Start, move with left and right", color="muted")
