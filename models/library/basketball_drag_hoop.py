def app(ui):
    ui.title("Basketball")
    s = ui.state
    if ui.button("Start over") or "ball" not in s:
        s.ball, s.speed, s.flies, s.grab = [80, 220], [0, 0], False, None
        s.hits, s.throws = 0, 0
    c = ui.canvas(400, 300, background="lightyellow")
    if c.clicked and not s.flies:
        s.grab = list(c.clicked)
    if s.grab and not c.mouse.down:
        s.speed = [(c.mouse.x - s.grab[0]) * 2.5, (c.mouse.y - s.grab[1]) * 2.5]
        s.grab, s.flies = None, True
        s.throws += 1
    if s.flies:
        before = s.ball[1]
        s.speed[1] += 400 * ui.dt
        s.ball = [s.ball[0] + s.speed[0] * ui.dt, s.ball[1] + s.speed[1] * ui.dt]
        if before < 120 <= s.ball[1] and 300 < s.ball[0] < 360:
            s.hits += 1
        if s.ball[1] > 290 or not -20 < s.ball[0] < 420:
            s.ball, s.flies = [80, 220], False
    c.line(300, 120, 360, 120, "red", 4)
    c.line(364, 60, 364, 140, "black", 6)
    if s.grab:
        c.line(*s.ball, s.ball[0] + c.mouse.x - s.grab[0], s.ball[1] + c.mouse.y - s.grab[1], "gray", 2)
    c.circle(*s.ball, 14, "orange")
    ui.text(f"{s.hits} of {s.throws}", size=40, bold=True)
    ui.text("Drag upwards and to the right, then let go")
