def app(ui):
    ui.title("Invaders")
    s = ui.state
    if ui.button("Restart") or "aliens" not in s:
        s.aliens = [[60 + 50 * column, 30 + 35 * row] for row in range(3) for column in range(5)]
        s.ship, s.shots, s.way = 200, [], 60
    lost = any(y > 260 for x, y in s.aliens)
    if s.aliens and not lost:
        if ui.key("left"):
            s.ship = max(20, s.ship - 200 * ui.dt)
        if ui.key("right"):
            s.ship = min(380, s.ship + 200 * ui.dt)
        if ui.pressed("space"):
            s.shots.append([s.ship, 270])
        right, left = max(x for x, y in s.aliens), min(x for x, y in s.aliens)
        down = 15 if right > 385 and s.way > 0 or left < 15 and s.way < 0 else 0
        if down:
            s.way = -s.way
        s.aliens = [[x + s.way * ui.dt, y + down] for x, y in s.aliens]
        s.shots = [[x, y - 300 * ui.dt] for x, y in s.shots if y > 0]
        for shot in list(s.shots):
            for alien in list(s.aliens):
                if shot in s.shots and abs(shot[0] - alien[0]) < 18 and abs(shot[1] - alien[1]) < 12:
                    s.aliens.remove(alien)
                    s.shots.remove(shot)
    c = ui.canvas(400, 300, background="black")
    for x, y in s.aliens:
        c.rect(x - 14, y - 9, 28, 18, "lime")
    for x, y in s.shots:
        c.rect(x - 1, y - 6, 3, 10, "yellow")
    c.poly([(s.ship - 15, 295), (s.ship + 15, 295), (s.ship, 272)], color="white")
    ui.text(f"Score: {15 - len(s.aliens)}", size=28, bold=True)
    if lost:
        ui.text("Game over", size=28, color="bad")
    if not s.aliens:
        ui.text("You win", size=28, color="good")
