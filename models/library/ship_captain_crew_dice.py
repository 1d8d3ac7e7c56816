def app(ui):
    ui.title("Ship, captain, crew")
    s = ui.state
    if ui.button("New game") or "kept" not in s:
        s.kept, s.cargo, s.rolls, s.turn, s.scores = [], [], 0, 0, []
    names = ["Player 1", "Player 2"]
    over = len(s.scores) == 2
    if ui.button("Roll") and s.rolls < 3 and not over:
        dice = [random.randint(1, 6) for i in range(5 - len(s.kept))]
        for needed in (6, 5, 4):
            if len(s.kept) == 6 - needed and needed in dice:
                dice.remove(needed)
                s.kept.append(needed)
        s.cargo, s.rolls = dice, s.rolls + 1
    if ui.button("End turn") and s.rolls > 0 and not over:
        s.scores.append(sum(s.cargo) if len(s.kept) == 3 else 0)
        s.kept, s.cargo, s.rolls = [], [], 0
        s.turn = len(s.scores)
    parts = [name if die in s.kept else "-" for name, die in [("Ship 6", 6), ("Captain 5", 5), ("Crew 4", 4)]]
    ui.text("   ".join(parts), size=28, bold=True)
    ui.text(f"Other dice: {' '.join(map(str, s.cargo)) or 'none'}", size=24)
    if len(s.kept) == 3:
        ui.text(f"Cargo: {sum(s.cargo)}", size=28, color="good")
    for name, score in zip(names, s.scores):
        ui.text(f"{name}: {score}", size=20)
    if len(s.scores) == 2:
        a, b = s.scores
        ui.text("Draw" if a == b else f"{names[a < b]} wins", size=28, bold=True)
    else:
        ui.text(f"{names[s.turn]}, roll {s.rolls} of 3", size=20)
