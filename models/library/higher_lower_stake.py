NAMES = {11: "Jack", 12: "Queen", 13: "King", 14: "Ace"}


def app(ui):
    ui.title("Higher or lower")
    s = ui.state
    if ui.button("New game") or "points" not in s:
        s.points, s.card, s.words = 100, 8, "Will the next card be higher or lower?"
    ui.text(f"{NAMES.get(s.card, s.card)}", size=72, bold=True, align="center")
    stake = ui.slider("Bet", 1, max(2, s.points), min(10, max(1, s.points)))
    with ui.row():
        higher, lower = ui.button("Higher"), ui.button("Lower")
    if (higher or lower) and s.points > 0:
        stake = min(stake, s.points)
        card = random.randint(2, 14)
        if card == s.card:
            s.words = f"{NAMES.get(card, card)} again, nothing lost"
        elif (card > s.card) == higher:
            s.points += stake
            s.words = f"{NAMES.get(card, card)}, you win {stake}"
        else:
            s.points -= stake
            s.words = f"{NAMES.get(card, card)}, you lose {stake}"
        s.card = card
    ui.text(s.words, size=20)
    ui.text(f"{s.points} points" if s.points else "All points are gone", size=28, bold=True)
