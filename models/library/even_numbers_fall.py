def app(ui):
    ui.title("Even numbers")
    s = ui.state
    if ui.button("New game") or "numbers" not in s:
        s.numbers, s.x, s.score, s.lives = [[4, 200, 0], [7, 90, -120], [12, 310, -240]], 200, 0, 3
    if s.lives > 0:
        if ui.key("left"):
            s.x = max(35, s.x - 300 * ui.dt)
        if ui.key("right"):
            s.x = min(365, s.x + 300 * ui.dt)
        for number in s.numbers:
            number[2] += (90 + s.score * 3) * ui.dt
            caught = 255 < number[2] < 285 and abs(number[1] - s.x) < 40
            if caught and number[0] % 2 == 0:
                s.score += 1
            elif caught:
                s.lives -= 1
            if caught or number[2] > 300:
                number[:] = [random.randint(1, 30), random.randint(30, 370), -20]
        s.best = max(s.get("best", 0), s.score)
    c = ui.canvas(400, 300, background="midnightblue")
    for number, x, y in s.numbers:
        c.circle(x, y, 18, "white")
        c.text(x, y, number, size=18, color="black", align="center")
    c.rect(s.x - 35, 275, 70, 12, "gold")
    ui.text(f"Score: {s.score}   Lives: {max(0, s.lives)}", size=28, bold=True)
    ui.text(f"Best: {s.get('best', 0)}")
    ui.text("Game over" if s.lives <= 0 else "Left and right; catch even numbers, let the odd ones pass")
