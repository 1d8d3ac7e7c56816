SUITS = {"♠": "black", "♣": "black", "♥": "red", "♦": "red"}
NAMES = {11: "J", 12: "Q", 13: "K", 14: "A"}
STEPS = [["Red", "Black"], ["Higher", "Lower"], ["Inside", "Outside"], ["♠", "♥", "♦", "♣"]]


def is_right(answer, cards, rank, suit):
    if len(cards) == 0:
        return answer.lower() == SUITS[suit]
    if len(cards) == 1:
        return rank > cards[0][0] if answer == "Higher" else rank < cards[0][0]
    if len(cards) == 2:
        low, high = sorted(card[0] for card in cards)
        return low < rank < high if answer == "Inside" else rank < low or rank > high
    return answer == suit


def app(ui):
    ui.title("Ride the bus")
    s = ui.state
    cards, over = s.get("cards", []), s.get("over", False)
    wins, games = s.get("wins", 0), s.get("games", 0)
    if not over:
        with ui.row():
            for answer in STEPS[len(cards)]:
                if ui.button(answer):
                    rank, suit = random.randint(2, 14), random.choice(list(SUITS))
                    right = is_right(answer, cards, rank, suit)
                    cards.append([rank, suit])
                    s.words = f"{answer}: {'right' if right else 'wrong'}"
                    if not right or len(cards) == 4:
                        s.over, s.wins, s.games = True, wins + right, games + 1
    ui.text("  ".join(f"{NAMES.get(rank, rank)}{suit}" for rank, suit in cards) or "No card yet", size=40, bold=True)
    ui.text(s.get("words", "Red or black?"), size=24)
    ui.text(f"Rides: {s.get('games', 0)}, all four right: {s.get('wins', 0)}")
    if over and ui.button("Ride again"):
        s.cards, s.over, s.words = [], False, "Red or black?"
