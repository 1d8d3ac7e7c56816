RANKS = "AKQJT98765432"
DECK = [suit + rank for suit in "♠♥♦♣" for rank in RANKS]
POINTS = {"A": 4, "K": 3, "Q": 2, "J": 1}


def app(ui):
    ui.title("Bridge")
    s = ui.state
    if ui.button("Deal") or "cards" not in s:
        s.cards = random.sample(DECK, 52)
        s.count = s.get("count", 0) + 1
    together = 0
    for place, player in enumerate(["North", "East", "South", "West"]):
        hand = sorted(s.cards[place * 13:place * 13 + 13], key=DECK.index)
        points = sum(POINTS.get(card[1], 0) for card in hand)
        together += points
        suits = [suit + " " + ("".join(card[1] for card in hand if card[0] == suit) or "-") for suit in "♠♥♦♣"]
        with ui.card(f"{player}: {points} points"):
            ui.text(" ".join(suits), size=22)
    ui.text(f"Together {together} points")
    ui.text(f"Deal {s.count}", color="muted")
