DECK = [suit + rank for suit in "♣♠♥♦" for rank in ["J", "A", "10", "K", "Q", "9", "8", "7"]]


def app(ui):
    ui.title("Skat")
    s = ui.state
    with ui.row():
        if ui.button("Deal again") or "cards" not in s:
            s.cards, s.turned = random.sample(DECK, 32), False
        if ui.button("Turn the Skat"):
            s.turned = True
    for player in range(3):
        hand = sorted(s.cards[player * 10:player * 10 + 10], key=DECK.index)
        with ui.card(f"Player {player + 1}"):
            ui.text(" ".join(hand), size=24)
    ui.text("Skat: " + (" ".join(s.cards[30:]) if s.turned else "? ?"), size=28, bold=True)
