def value(dice):
    high, low = max(dice), min(dice)
    return 1000 if (high, low) == (2, 1) else high * 100 if high == low else high * 10 + low


def app(ui):
    ui.title("Mexico")
    s = ui.state
    if ui.button("New game") or "lives" not in s:
        s.lives, s.dice, s.turn, s.words = {"Ann": 5, "Ben": 5}, {}, "Ann", "Ann begins"
    winner = next((name for name in s.lives if min(s.lives.values()) == 0 and s.lives[name] > 0), "")
    if ui.button("Roll") and not winner:
        s.dice[s.turn] = [random.randint(1, 6), random.randint(1, 6)]
        if s.turn == "Ann":
            s.dice = {"Ann": s.dice["Ann"]}
            s.turn, s.words = "Ben", "Now Ben"
        else:
            a, b = value(s.dice["Ann"]), value(s.dice["Ben"])
            s.turn, s.words = "Ann", "Both keep their lives"
            if a != b:
                loser = "Ann" if a < b else "Ben"
                lost = 2 if 1000 in (a, b) else 1
                s.lives[loser] = max(0, s.lives[loser] - lost)
                s.words = f"{loser} loses {lost} {'life' if lost == 1 else 'lives'}"
    for name, dice in s.dice.items():
        points = value(dice)
        name_of_it = "Mexico!" if points == 1000 else f"pair of {max(dice)}" if points > 99 else str(points)
        ui.text(f"{name}: {max(dice)} {min(dice)}, {name_of_it}", size=28, bold=True)
    ui.text(s.words, size=20)
    for name, lives in s.lives.items():
        ui.text(f"{name} {'❤' * lives or 'is out'}", size=20)
    winner = next((name for name in s.lives if min(s.lives.values()) == 0 and s.lives[name] > 0), "")
    ui.text(f"{winner} wins" if winner else f"{s.turn} to roll", size=24)
