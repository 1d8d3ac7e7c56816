def app(ui):
    ui.title("Farkle")
    s = ui.state
    if ui.button("New game") or "totals" not in s:
        s.totals, s.player, s.pot, s.dice, s.words = [0, 0], 0, 0, 6, "Roll six dice"
    won = max(s.totals) >= 3000
    with ui.row():
        if ui.button("Roll") and not won:
            dice = [random.randint(1, 6) for i in range(s.dice)]
            points, used = 0, 0
            for n in range(1, 7):
                count = dice.count(n)
                if count >= 3:
                    points += 1000 if n == 1 else 100 * n
                    used, count = used + 3, count - 3
                if n in (1, 5):
                    points += count * (100 if n == 1 else 50)
                    used += count
            thrown = " ".join(str(die) for die in sorted(dice))
            s.words = f"{thrown}: {points} points" if points else f"{thrown}: Farkle!"
            s.pot += points
            s.dice = s.dice - used or 6
            if points == 0:
                s.player, s.pot, s.dice = 1 - s.player, 0, 6
        if ui.button("Bank") and s.pot > 0:
            s.totals[s.player] += s.pot
            s.words = f"Player {s.player + 1} banks {s.pot}"
            s.player, s.pot, s.dice = 1 - s.player, 0, 6
    ui.text(s.words, size=28, bold=True)
    ui.text(f"In the pot: {s.pot}, next roll with {s.dice} dice", size=20)
    ui.text(f"Player 1: {s.totals[0]}   Player 2: {s.totals[1]}", size=20)
    if max(s.totals) >= 3000:
        ui.text(f"Player {s.totals.index(max(s.totals)) + 1} wins", size=28, color="good")
    else:
        ui.text(f"Player {s.player + 1} to roll")
    ui.text("1 is 100, 5 is 50, three alike are 100 times the number, three 1s are 1000", color="muted")
