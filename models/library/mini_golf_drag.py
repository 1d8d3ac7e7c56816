def app(ui):
    ui.title("Mini golf")
    s = ui.state
    if ui.button("New hole") or "ball" not in s:
        s.ball, s.speed, s.start, s.strokes = [60, 150], [0, 0], None, 0
        s.hole = [330, 150] if "hole" not in s else [random.randint(200, 370), random.randint(40, 260)]
    done = math.dist(s.ball, s.hole) < 14 and math.hypot(*s.speed) < 200
    c = ui.canvas(400, 300, background="green")
    rests = math.hypot(*s.speed) < 5
    if c.clicked and rests and not done:
        s.start = list(c.clicked)
    if s.start and not c.mouse.down:
        s.speed = [2 * (s.start[0] - c.mouse.x), 2 * (s.start[1] - c.mouse.y)]
        s.start = None
        if math.hypot(*s.speed) > 10:
            s.strokes += 1
    if done:
        s.speed = [0, 0]
    for i, most in enumerate([400, 300]):
        s.ball[i] += s.speed[i] * ui.dt
        s.speed[i] *= 1 - 0.9 * ui.dt
        if s.ball[i] < 8 or s.ball[i] > most - 8:
            s.speed[i] = abs(s.speed[i]) if s.ball[i] < 8 else -abs(s.speed[i])
    if not rests and math.hypot(*s.speed) < 5:
        s.speed = [0, 0]
    c.circle(*s.hole, 14, "black")
    if s.start:
        c.line(*s.ball, s.ball[0] + s.start[0] - c.mouse.x, s.ball[1] + s.start[1] - c.mouse.y, "yellow", 3)
    c.circle(*s.ball, 8, "white")
    ui.text(f"{s.strokes} {'stroke' if s.strokes == 1 else 'strokes'}", size=28, bold=True)
    ui.text("In the hole!" if done else "Pull back with the mouse and let go", size=20)
