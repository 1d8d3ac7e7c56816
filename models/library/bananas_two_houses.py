def app(ui):
    ui.title("Banana throw")
    s = ui.state
    new = ui.button("New houses")
    if new or "heights" not in s:
        s.heights = [random.randint(50, 150) for i in range(5)] if new else [80, 120, 60, 140, 90]
        s.turn, s.path, s.words = 0, [], "Left throws"
    wins = s.get("wins", [0, 0])
    angle = ui.slider("Angle", 10, 80, 45)
    speed = ui.slider("Speed", 30, 120, 70)
    spots = [[40, 290 - s.heights[0]], [360, 290 - s.heights[4]]]
    if ui.button("Throw") and "hit" not in s.words:
        way = 1 if s.turn == 0 else -1
        vx, vy = way * speed * math.cos(math.radians(angle)), -speed * math.sin(math.radians(angle))
        x, y, s.path = *spots[s.turn], []
        target, hit = spots[1 - s.turn], False
        while 0 <= x <= 400 and y < 300 - s.heights[min(4, int(x // 80))] and not hit:
            x, y, vy = x + vx * 0.1, y + vy * 0.1, vy + 1
            s.path.append([x, y])
            hit = math.dist((x, y), target) < 16
        if hit:
            wins[s.turn] += 1
            s.words = f"{['Left', 'Right'][s.turn]} has hit!"
        else:
            s.turn = 1 - s.turn
            s.words = f"Missed, {['left', 'right'][s.turn]} throws"
    c = ui.canvas(400, 300, background="midnightblue")
    for i, high in enumerate(s.heights):
        c.rect(i * 80 + 4, 300 - high, 72, high, "gray")
    for x, y in spots:
        c.circle(x, y, 10, "brown")
    for x, y in s.path:
        c.circle(x, y, 2, "yellow")
    ui.text(s.words, size=28, bold=True)
    ui.text(f"Left {wins[0]} : {wins[1]} Right", size=20)
