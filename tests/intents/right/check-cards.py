def app(ui):
    ui.title("Cards")
    s = ui.state
    if "deck" not in s:
        values = ["Ace", *range(2, 11), "Jack", "Queen", "King"]
        s.deck = [f"{value} of {suit}" for suit in ["Hearts", "Spades", "Clubs", "Diamonds"] for value in values]
        random.shuffle(s.deck)
    if ui.button("Draw a card") and s.deck:
        s.card = s.deck.pop()
    ui.text(s.get("card", ""), size=32)
    ui.text(f"{len(s.deck)} left")
