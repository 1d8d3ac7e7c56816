DECK = [rank + suit for suit in "♠♥♦♣" for rank in "23456789TJQKA"]
STEPS = {0: ("Flop", 3), 3: ("Turn", 4), 4: ("River", 5)}


def app(ui):
    ui.title("Texas hold'em")
    s = ui.state
    if ui.button("New hand") or "cards" not in s:
        s.cards = random.sample(DECK, 7)
        s.open = 0
    ui.text("My cards")
    ui.text(" ".join(s.cards[:2]), size=56, bold=True)
    if s.open in STEPS:
        label, after = STEPS[s.open]
        if ui.button(label):
            s.open = after
    ui.text("Table: " + (" ".join(s.cards[2:2 + s.open]) or "nothing yet"), size=36)
