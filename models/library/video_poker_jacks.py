RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]


def value(hand):
    ranks = sorted(rank for rank, suit in hand)
    counts = sorted((ranks.count(rank) for rank in set(ranks)), reverse=True)
    flush = len({suit for rank, suit in hand}) == 1
    straight = len(counts) == 5 and (ranks[4] - ranks[0] == 4 or ranks == [0, 1, 2, 3, 12])
    if flush or straight:
        return ("Straight flush", 50) if flush and straight else ("Flush", 6) if flush else ("Straight", 4)
    if counts[0] == 2 and len(counts) == 4:
        pair = next(rank for rank in ranks if ranks.count(rank) == 2)
        return ("Jacks or better", 1) if pair >= 9 else ("Low pair", 0)
    names = {(4, 1): ("Four of a kind", 25), (3, 2): ("Full house", 9), (3, 1, 1): ("Three of a kind", 3)}
    return names.get(tuple(counts), ("Two pairs", 2) if counts[0] == 2 else ("Nothing", 0))


def app(ui):
    ui.title("Video poker")
    s = ui.state
    if "coins" not in s:
        s.deck = random.sample([[rank, suit] for rank in range(13) for suit in "♠♥♦♣"], 10)
        s.coins, s.drawn = 19, False
    ui.text("   ".join(RANKS[rank] + suit for rank, suit in s.deck[:5]), size=40, bold=True)
    with ui.row():
        held = [ui.checkbox(f"Hold {letter}") for letter in "ABCDE"]
    if ui.button("Deal" if s.drawn else "Draw") and (not s.drawn or s.coins > 0):
        if s.drawn:
            s.deck = random.sample([[rank, suit] for rank in range(13) for suit in "♠♥♦♣"], 10)
            s.coins -= 1
            for letter in "ABCDE":
                ui.clear(f"Hold {letter}")
        else:
            s.deck = [s.deck[i] if held[i] else s.deck[i + 5] for i in range(5)] + s.deck[5:]
            s.coins += value(s.deck[:5])[1]
        s.drawn = not s.drawn
    name, pays = value(s.deck[:5])
    ui.text(f"{name} pays {pays}" if s.drawn else f"Now: {name}. Hold what you keep", size=24)
    ui.text(f"Coins: {s.coins}", size=24)
