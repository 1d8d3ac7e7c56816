RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]


def app(ui):
    ui.title("Poker hand")
    s = ui.state
    if ui.button("Draw five") or "hand" not in s:
        s.hand = random.sample([[rank, suit] for rank in range(13) for suit in "♠♥♦♣"], 5)
    ranks = sorted(rank for rank, suit in s.hand)
    counts = sorted((ranks.count(rank) for rank in set(ranks)), reverse=True)
    flush = len({suit for rank, suit in s.hand}) == 1
    straight = counts == [1] * 5 and (ranks[4] - ranks[0] == 4 or ranks == [0, 1, 2, 3, 12])
    if flush and straight:
        name = "Straight flush"
    elif flush or straight:
        name = "Flush" if flush else "Straight"
    else:
        names = {(4, 1): "Four of a kind", (3, 2): "Full house", (3, 1, 1): "Three of a kind", (2, 2, 1): "Two pairs"}
        name = names.get(tuple(counts), "One pair" if counts[0] == 2 else "High card")
    ui.text("  ".join(RANKS[rank] + suit for rank, suit in sorted(s.hand)), size=40, bold=True)
    ui.text(name, size=32, color="good")
