def app(ui):
    ui.title("Which colour")
    s = ui.state
    if ui.button("Restart") or "colors" not in s:
        s.colors, s.right, s.streak = [[220, 30, 30], [30, 160, 60], [40, 60, 220]], 1, 0
    ui.text(f"rgb{tuple(s.colors[s.right])}", size=32, bold=True)
    c = ui.canvas(330, 110, background="white")
    if c.clicked:
        if min(2, int(c.clicked.x // 110)) == s.right:
            s.streak, s.words = s.streak + 1, "Right!"
        else:
            s.streak, s.words = 0, f"No, it was square {s.right + 1}"
        s.best = max(s.get("best", 0), s.streak)
        s.colors, s.right = [[random.randint(0, 255) for part in "rgb"] for i in range(3)], random.randrange(3)
    for i, (red, green, blue) in enumerate(s.colors):
        c.rect(i * 110 + 5, 5, 100, 100, f"#{red:02x}{green:02x}{blue:02x}")
    ui.text(s.get("words", "Click the square with this colour"), size=20)
    ui.text(f"In a row: {s.streak}   Best: {s.get('best', 0)}", size=20)
