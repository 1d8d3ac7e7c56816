DECK = [rank + suit for suit in "♠♥♦♣" for rank in ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]]


def app(ui):
    ui.title("Deal")
    s = ui.state
    if ui.button("Deal again") or "cards" not in s:
        s.cards = random.sample(DECK, 15)
    for player in range(3):
        hand = s.cards[player * 5 : player * 5 + 5]
        with ui.card(f"Player {player + 1}"):
            ui.text("  ".join(sorted(hand, key=DECK.index)), size=24)
    ui.text("37 cards stay in the deck", color="muted")
