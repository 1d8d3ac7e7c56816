def app(ui):
    ui.title("Strike them all")
    s = ui.state
    if ui.button("New game"):
        s.struck, s.lives, s.die = [], 3, "-"
    struck, lives = s.get("struck", []), s.get("lives", 3)
    if ui.button("Roll") and lives > 0 and len(struck) < 6:
        s.die = random.randint(1, 6)
        if s.die in struck:
            s.lives = lives = lives - 1
        else:
            struck.append(s.die)
    ui.text(" ".join("x" if n in struck else str(n) for n in range(1, 7)), size=36)
    ui.text(f"Rolled: {s.get('die', '-')}, lives: {lives}", size=20)
    if len(struck) == 6:
        ui.text("Won", size=28, color="good")
    elif lives == 0:
        ui.text("Lost", size=28, color="bad")
