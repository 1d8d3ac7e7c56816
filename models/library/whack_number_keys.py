def app(ui):
    ui.title("Mole keys")
    s = ui.state
    if ui.button("New game") or "score" not in s:
        s.score, s.mole, s.end, s.up = 0, 5, ui.time + 20, ui.time
    left = max(0, math.ceil(s.end - ui.time))
    if left > 0:
        for number in range(1, 10):
            if ui.pressed(str(number)):
                s.score += 1 if number == s.mole else -1
                if number == s.mole:
                    s.mole, s.up = random.choice([n for n in range(1, 10) if n != s.mole]), ui.time
        if ui.time - s.up >= 1.5:
            s.mole, s.up = random.choice([n for n in range(1, 10) if n != s.mole]), ui.time
    else:
        s.best = max(s.get("best", 0), s.score)
    with ui.grid(3):
        for number in [7, 8, 9, 4, 5, 6, 1, 2, 3]:
            is_up = number == s.mole and left > 0
            ui.text("🐹" if is_up else str(number), size=48, align="center", color="" if is_up else "muted")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    ui.text(f"{left} s left" if left else "Time is up", size=20)
    ui.text(f"Best: {s.get('best', 0)}")
