CARDS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 11]


def total(hand):
    points, aces = sum(hand), hand.count(11)
    while points > 21 and aces:
        points, aces = points - 10, aces - 1
    return points


def app(ui):
    ui.title("Blackjack with chips")
    s = ui.state
    if "chips" not in s or ui.button("New bank"):
        s.chips, s.bet, s.me, s.dealer, s.words = 100, 0, [], [], "Set your bet"
    if s.bet == 0:
        stake = ui.number("Bet", 10, min=1, max=max(1, s.chips))
        if ui.button("Deal") and s.chips > 0:
            s.bet = min(stake, s.chips)
            s.chips -= s.bet
            s.me, s.dealer, s.words = random.choices(CARDS, k=2), random.choices(CARDS, k=1), "Hit or stand?"
    else:
        hit, stand = ui.button("Hit"), ui.button("Stand")
        if hit:
            s.me.append(random.choice(CARDS))
        if stand:
            while total(s.dealer) < 17:
                s.dealer.append(random.choice(CARDS))
        me, dealer = total(s.me), total(s.dealer)
        if me > 21:
            s.words, s.bet = f"Bust, you lose {s.bet}", 0
        elif stand:
            won = dealer > 21 or me > dealer
            s.words = f"You win {s.bet}" if won else "Draw" if me == dealer else f"Dealer wins, you lose {s.bet}"
            s.chips += 2 * s.bet if won else s.bet if me == dealer else 0
            s.bet = 0
    ui.text(f"Chips: {s.chips}, on the table: {s.bet}", size=28, bold=True)
    ui.text(f"You: {' '.join(map(str, s.me))} = {total(s.me)}" if s.me else "No cards yet", size=20)
    ui.text(f"Dealer: {' '.join(map(str, s.dealer))} = {total(s.dealer)}" if s.dealer else "", size=20)
    ui.text("You are broke" if s.chips + s.bet == 0 else s.words, size=24)
