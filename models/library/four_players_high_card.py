RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
NAMES = ["Ann", "Ben", "Cleo", "Dan"]


def app(ui):
    ui.title("High card")
    s = ui.state
    wins = s.get("wins", [0, 0, 0, 0])
    with ui.row():
        if ui.button("Deal"):
            s.cards = random.sample([rank + suit for suit in "♠♥♦♣" for rank in RANKS], 4)
            values = [RANKS.index(card[:-1]) for card in s.cards]
            best = [place for place in range(4) if values[place] == max(values)]
            s.winner = NAMES[best[0]] if len(best) == 1 else ""
            if s.winner:
                wins[best[0]] += 1
            s.round = s.get("round", 0) + 1
        if ui.button("New game"):
            s.wins, s.round = [0, 0, 0, 0], 0
    if not s.get("round"):
        ui.text("Press Deal", size=28)
        return
    for name, card in zip(NAMES, s.cards):
        ui.text(f"{name}: {card}", size=26, color="red" if card[-1] in "♥♦" else "")
    ui.text(f"{s.winner} wins" if s.winner else "Nobody wins, tie", size=36, bold=True)
    ui.text(f"Round {s.round}", color="muted")
    ui.table([[name, won] for name, won in zip(NAMES, s.wins)], header=["Player", "Rounds won"])
