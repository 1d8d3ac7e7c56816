def app(ui):
    ui.title("Random walk")
    s = ui.state
    steps = int(ui.number("Steps", 500, min=1, max=2000))
    if ui.button("Walk again") or "way" not in s:
        x, y = 0, 0
        s.way = [[x, y]]
        for i in range(steps):
            dx, dy = random.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
            x, y = x + dx, y + dy
            s.way.append([x, y])
    far = max(max(abs(x), abs(y)) for x, y in s.way)
    c = ui.canvas(320, 320, background="white")
    points = [(160 + x * 150 / far, 160 + y * 150 / far) for x, y in s.way]
    c.line(points, color="steelblue", width=2)
    c.circle(160, 160, 5, "green")
    c.circle(*points[-1], 5, "red")
    x, y = s.way[-1]
    ui.text(f"{math.hypot(x, y):.1f} steps away from the start", size=24, bold=True)
    ui.text(f"{len(s.way) - 1} {'step' if len(s.way) == 2 else 'steps'}", color="muted")
