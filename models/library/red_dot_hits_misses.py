def app(ui):
    ui.title("Red dot")
    s = ui.state
    if ui.button("Reset"):
        s.x, s.y, s.hits, s.misses = 150, 100, 0, 0
    if "x" not in s:
        s.x, s.y, s.hits, s.misses = 150, 100, 0, 0
    c = ui.canvas(300, 200, background="white")
    if c.clicked:
        x, y = c.clicked
        if math.hypot(x - s.x, y - s.y) <= 20:
            s.hits += 1
            s.x, s.y = random.randint(40, 260), random.randint(40, 160)
        else:
            s.misses += 1
    c.circle(s.x, s.y, 20, "red")
    ui.text(f"Hits: {s.hits}, misses: {s.misses}", size=24)
