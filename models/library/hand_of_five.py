import random

RANKS = ["7", "8", "9", "10", "Jack", "Queen", "King", "Ace"]


def app(ui):
    ui.title("A hand of cards")
    s = ui.state
    if ui.button("Deal"):
        cards = [f"{rank} of {suit}" for suit in ["hearts", "spades"] for rank in RANKS]
        s.hand = random.sample(cards, 5)
    hand = s.get("hand", [])
    for card in hand:
        ui.text(card, size=20)
    if hand:
        ui.text(f"Hearts: {sum('hearts' in card for card in hand)}", size=24, bold=True)
    else:
        ui.text("No hand yet", color="muted")
