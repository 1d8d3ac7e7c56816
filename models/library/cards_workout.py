import random

SUITS = {"♠": "push-ups", "♥": "squats", "♦": "sit-ups", "♣": "jumps"}
VALUES = {"2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "J": 10, "Q": 10, "K": 10, "A": 11}


def app(ui):
    ui.title("Card workout")
    s = ui.state
    if "deck" not in s or ui.button("New deck"):
        s.deck = [[suit, value] for suit in SUITS for value in VALUES]
        random.shuffle(s.deck)
        s.card, s.done = None, 0
    if ui.button("Next card"):
        s.card = s.deck.pop() if s.deck else "over"
        if s.card != "over":
            s.done += VALUES[s.card[1]]
    if s.card == "over":
        ui.text("All done", size=40, color="good")
    elif s.card:
        suit, value = s.card
        ui.text(f"{suit} {value}", size=72, color="red" if suit in "♥♦" else "")
        ui.text(f"{VALUES[value]} {SUITS[suit]}", size=40, bold=True)
    else:
        ui.text("Turn a card", size=40)
    ui.text(f"{len(s.deck)} card{'' if len(s.deck) == 1 else 's'} left")
    ui.text(f"{s.done} done")
