def app(ui):
    ui.title("Bubble wrap")
    s = ui.state
    if ui.button("New sheet") or "popped" not in s:
        s.popped = []
    c = ui.canvas(400, 300, background="lightblue")
    if c.clicked:
        place = min(5, int(c.clicked.y // 50)) * 8 + min(7, int(c.clicked.x // 50))
        if place not in s.popped:
            s.popped.append(place)
            s.total = s.get("total", 0) + 1
            ui.tone(random.randint(300, 500), 0.05)
    for place in range(48):
        x, y = place % 8 * 50 + 25, place // 8 * 50 + 25
        if place in s.popped:
            c.circle(x, y, 18, outline="steelblue", width=2)
            c.line(x - 8, y - 4, x + 6, y + 6, "steelblue", 2)
        else:
            c.circle(x, y, 20, "white")
            c.circle(x - 6, y - 6, 5, "lightcyan")
    left = 48 - len(s.popped)
    ui.text(f"{left} {'bubble' if left == 1 else 'bubbles'} left" if left else "All popped!", size=28, bold=True)
    ui.text(f"Popped so far: {s.get('total', 0)}")
