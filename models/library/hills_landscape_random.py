def app(ui):
    ui.title("Hills")
    s = ui.state
    rows = int(ui.slider("Hills", 1, 6, 3))
    if ui.button("New") or "hills" not in s:
        s.hills = [[random.uniform(20, 45), random.uniform(60, 120), random.uniform(0, 6)] for i in range(6)]
        s.sun = random.randint(40, 360)
        s.count = s.get("count", 0) + 1
    c = ui.canvas(400, 260, background="skyblue")
    c.circle(s.sun, 50, 24, "gold")
    for row in range(rows):
        high, wide, shift = s.hills[row]
        base = 110 + row * 130 / rows
        top = [(x, base + high * math.sin(x / wide + shift)) for x in range(0, 401, 10)]
        c.poly([(0, 260), *top, (400, 260)], color=(60, 170 - row * 20, 70 - row * 8))
    ui.text(f"Landscape {s.count}", color="muted")
