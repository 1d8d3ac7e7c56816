NAMES = {11: "Jack", 12: "Queen", 13: "King", 14: "Ace"}


def app(ui):
    ui.title("In between")
    s = ui.state
    if ui.button("Start over") or "chips" not in s:
        s.chips, s.low, s.high, s.words = 50, 5, 11, ""
    ui.text(f"{NAMES.get(s.low, s.low)}   ?   {NAMES.get(s.high, s.high)}", size=40, bold=True, align="center")
    bet = ui.number("Bet", 5, min=1, max=max(1, s.chips))
    with ui.row():
        play, skip = ui.button("Bet that it is between"), ui.button("Pass")
    if (play or skip) and s.chips > 0:
        third = random.randint(2, 14)
        if play:
            bet = min(bet, s.chips)
            won = s.low < third < s.high
            s.chips += bet if won else -bet
            s.words = f"{NAMES.get(third, third)}: {'you win' if won else 'you lose'} {bet}"
        else:
            s.words = f"You passed, it was {NAMES.get(third, third)}"
        s.low, s.high = sorted([random.randint(2, 14), random.randint(2, 14)])
    ui.text(s.words, size=20)
    ui.text(f"Chips: {s.chips}" if s.chips else "No chips left", size=28, bold=True)
