def app(ui):
    ui.title("Craps")
    s = ui.state
    if ui.button("Start over") or "chips" not in s:
        s.chips, s.bet, s.point, s.dice, s.words = 100, 0, 0, [], "Set a bet and roll"
    stake = ui.slider("Bet", 5, 50, 10, step=5)
    if ui.button("Roll") and (s.point or s.chips >= 5):
        if not s.point:
            s.bet = min(stake, s.chips)
        s.dice = [random.randint(1, 6), random.randint(1, 6)]
        total = sum(s.dice)
        if not s.point and total in (7, 11) or s.point and total == s.point:
            s.chips, s.words, s.point = s.chips + s.bet, f"{total}: you win {s.bet}", 0
        elif not s.point and total in (2, 3, 12) or s.point and total == 7:
            s.chips, s.words, s.point = s.chips - s.bet, f"{total}: you lose {s.bet}", 0
        elif not s.point:
            s.point, s.words = total, f"The point is {total}, roll it again before a 7"
        else:
            s.words = f"{total}, go on for {s.point}"
    ui.text("  ".join("⚀⚁⚂⚃⚄⚅"[die - 1] for die in s.dice) or "⚀  ⚀", size=64)
    ui.text(s.words, size=24)
    ui.text(f"Chips: {s.chips}", size=28, bold=True)
    if s.point:
        ui.text(f"Point: {s.point}, bet {s.bet}", size=20)
    elif s.chips < 5:
        ui.text("Not enough chips left", color="bad")
