def app(ui):
    ui.title("Odd arrow")
    s = ui.state
    if ui.button("New game") or "odd" not in s:
        s.odd, s.most, s.score, s.end = 12, "→", 0, ui.time + 30
    left = max(0, math.ceil(s.end - ui.time))
    c = ui.canvas(300, 300, background="white")
    if c.clicked and left:
        place = min(4, int(c.clicked.y // 60)) * 5 + min(4, int(c.clicked.x // 60))
        if place == s.odd:
            s.score += 1
            s.odd, s.most = random.randrange(25), random.choice("←→↑↓")
        else:
            s.end -= 2
        left = max(0, math.ceil(s.end - ui.time))
    opposite = {"→": "←", "←": "→", "↑": "↓", "↓": "↑"}[s.most]
    for place in range(25):
        sign = opposite if place == s.odd else s.most
        c.text(place % 5 * 60 + 30, place // 5 * 60 + 30, sign, size=36, align="center")
    if not left:
        s.best = max(s.get("best", 0), s.score)
    ui.text(f"Score: {s.score}", size=40, bold=True)
    ui.text(f"{left} s left, a wrong click costs 2" if left else "Time is up", size=20)
    ui.text(f"Best: {s.get('best', 0)}")
