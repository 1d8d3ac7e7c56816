CARDS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 11]


def app(ui):
    ui.title("Blackjack")
    s = ui.state
    if ui.button("New hand") or "me" not in s:
        s.me, s.dealer, s.result = random.choices(CARDS, k=2), random.choices(CARDS, k=1), ""
    with ui.row():
        hit, stand = ui.button("Hit"), ui.button("Stand")
    if not s.result:
        if hit:
            s.me.append(random.choice(CARDS))
        for hand in [s.me, s.dealer]:
            while sum(hand) > 21 and 11 in hand:
                hand[hand.index(11)] = 1
        if sum(s.me) > 21:
            s.result = "Bust, you lose"
        elif stand:
            while sum(s.dealer) < 17:
                s.dealer.append(random.choice(CARDS))
                if sum(s.dealer) > 21 and 11 in s.dealer:
                    s.dealer[s.dealer.index(11)] = 1
            me, dealer = sum(s.me), sum(s.dealer)
            s.result = "You win" if dealer > 21 or me > dealer else "Draw" if me == dealer else "Dealer wins"
    ui.text(f"You: {sum(s.me)}", size=40, bold=True)
    ui.text("  ".join(str(card) for card in s.me))
    ui.text(f"Dealer: {sum(s.dealer)}", size=28)
    ui.text("  ".join(str(card) for card in s.dealer))
    ui.text(s.result or "Hit or Stand?", size=28)
