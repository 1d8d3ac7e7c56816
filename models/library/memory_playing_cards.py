CARDS = ["A♠", "A♥", "K♠", "K♥", "Q♠", "Q♥", "J♠", "J♥", "10♠", "10♥", "9♠", "9♥"]


def app(ui):
    ui.title("Card memory")
    s = ui.state
    if ui.button("Shuffle") or "cards" not in s:
        s.cards, s.gone, s.open, s.turns = random.sample(CARDS, 12), [], [], 0
    c = ui.canvas(400, 300, background="green")
    if c.clicked:
        place = min(2, int(c.clicked.y // 100)) * 4 + min(3, int(c.clicked.x // 100))
        if len(s.open) == 2:
            s.open = []
        if place not in s.open + s.gone:
            s.open.append(place)
            if len(s.open) == 2:
                s.turns += 1
                first, second = s.cards[s.open[0]], s.cards[s.open[1]]
                if first[:-1] == second[:-1]:
                    s.gone, s.open = s.gone + s.open, []
    for place, card in enumerate(s.cards):
        x, y = place % 4 * 100, place // 4 * 100
        if place in s.gone:
            c.text(x + 50, y + 50, card, size=20, color="lightgreen", align="center")
        elif place in s.open:
            c.rect(x + 15, y + 8, 70, 84, "white", radius=6)
            c.text(x + 50, y + 50, card, size=30, color="red" if "♥" in card else "black", align="center")
        else:
            c.rect(x + 15, y + 8, 70, 84, "navy", radius=6)
    ui.text(f"{len(s.gone) // 2} of 6 pairs, {s.turns} {'turn' if s.turns == 1 else 'turns'}", size=28, bold=True)
    if len(s.gone) == 12:
        ui.text("All pairs found!", size=24, color="good")
