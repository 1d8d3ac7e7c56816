def app(ui):
    ui.title("Coins")
    s = ui.state
    if "me" not in s:
        s.me, s.coin, s.points = [2, 2], random.choice([[x, y] for x in range(5) for y in range(5) if [x, y] != [2, 2]]), 0
    for name, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(name) and s.points < 3:
            s.me = [min(4, max(0, s.me[0] + dx)), min(4, max(0, s.me[1] + dy))]
    if s.me == s.coin:
        s.points += 1
        s.coin = random.choice([[x, y] for x in range(5) for y in range(5) if [x, y] != s.me])
    c = ui.canvas(250, 250, background="white")
    c.circle(s.coin[0] * 50 + 25, s.coin[1] * 50 + 25, 12, "gold")
    c.rect(s.me[0] * 50 + 10, s.me[1] * 50 + 10, 30, 30, "blue")
    ui.text(f"Points: {s.points}")
    ui.text("Won" if s.points == 3 else f"At {s.me[0] + 1}, {s.me[1] + 1}", size=24)
