def app(ui):
    ui.title("Rope jumping")
    s = ui.state
    if ui.button("Start") or "turns" not in s:
        s.words = "" if "turns" in s else "Press Start"
        s.angle, s.speed, s.high, s.fly, s.turns = 90, 180, 0, 0, 0
    if not s.words:
        before = s.angle
        s.angle = (s.angle + s.speed * ui.dt) % 360
        if ui.pressed("space") and s.high == 0:
            s.fly = 160
        s.high = max(0, s.high + s.fly * ui.dt)
        s.fly = s.fly - 400 * ui.dt if s.high > 0 else 0
        if before < 270 <= s.angle:
            if s.high > 8:
                s.turns += 1
                s.speed = min(400, s.speed + 8)
                s.best = max(s.get("best", 0), s.turns)
            else:
                s.words = "Caught in the rope"
    c = ui.canvas(300, 240, background="lightblue")
    rope = 130 - 80 * math.sin(math.radians(s.angle))
    c.line(20, 130, 100, rope, "brown", 4)
    c.line(100, rope, 200, rope, "brown", 4)
    c.line(200, rope, 280, 130, "brown", 4)
    c.circle(150, 110 - s.high, 14, "orange")
    c.rect(138, 124 - s.high, 24, 72, "navy")
    c.line(0, 198, 300, 198, "green", 5)
    ui.text(f"Jumps: {s.turns}", size=40, bold=True)
    ui.text(f"Best: {s.get('best', 0)}")
    ui.text(s.words, size=24)
