def app(ui):
    ui.title("Darts")
    s = ui.state
    if ui.button("New darts") or "start" not in s:
        s.start, s.darts, s.score = ui.time, [], 0
    t = float(ui.time - s.start)
    x, y = 150 + 110 * math.sin(t * 2.3), 150 + 110 * math.sin(t * 3.1)
    throw = ui.button("Throw")
    if len(s.darts) < 6 and (throw or ui.pressed("space")):
        far = math.dist((x, y), (150, 150))
        points = 50 if far < 12 else 25 if far < 30 else 10 if far < 70 else 5 if far < 110 else 0
        s.darts.append([x, y])
        s.score += points
        s.words = f"{points} points"
    c = ui.canvas(300, 300, background="white")
    for size, color in [(110, "black"), (70, "beige"), (30, "green"), (12, "red")]:
        c.circle(150, 150, size, color)
    for dart in s.darts:
        c.circle(*dart, 5, "gold")
    if len(s.darts) < 6:
        c.line(x - 15, y, x + 15, y, "blue", 3)
        c.line(x, y - 15, x, y + 15, "blue", 3)
    ui.text(f"Score: {s.score}", size=40, bold=True)
    ui.text(s.get("words", "Space throws when the cross is in the middle"))
    ui.text("No darts left" if len(s.darts) == 6 else f"Dart {len(s.darts) + 1} of 6", size=20)
