EMOJIS = ["🐶", "🐱", "🦊", "🐸", "🐵", "🦁", "🐷", "🐼"]


def app(ui):
    ui.title("Pairs for two")
    s = ui.state
    if ui.button("New game") or "cards" not in s:
        s.cards, s.owner, s.open, s.turn = random.sample(EMOJIS * 2, 16), [-1] * 16, [], 0
    c = ui.canvas(320, 320, background="white")
    if c.clicked:
        place = min(3, int(c.clicked.y // 80)) * 4 + min(3, int(c.clicked.x // 80))
        if len(s.open) == 2:
            s.open, s.turn = [], 1 - s.turn
        if s.owner[place] < 0 and place not in s.open:
            s.open.append(place)
            if len(s.open) == 2 and s.cards[s.open[0]] == s.cards[s.open[1]]:
                for one in s.open:
                    s.owner[one] = s.turn
                s.open = []
    for place, card in enumerate(s.cards):
        x, y = place % 4 * 80, place // 4 * 80
        color = {0: "lightblue", 1: "lightpink"}.get(s.owner[place], "wheat" if place in s.open else "slategray")
        c.rect(x + 3, y + 3, 74, 74, color, radius=8)
        if s.owner[place] >= 0 or place in s.open:
            c.text(x + 40, y + 40, card, size=40, align="center")
    a, b = s.owner.count(0) // 2, s.owner.count(1) // 2
    ui.text(f"Blue {a} : {b} Pink", size=28, bold=True)
    if a + b == 8:
        ui.text("Draw" if a == b else "Blue wins" if a > b else "Pink wins", size=24, color="good")
    elif len(s.open) == 2:
        ui.text(f"No pair, next click: {['Pink', 'Blue'][s.turn]}", size=20)
    else:
        ui.text(f"{['Blue', 'Pink'][s.turn]} opens two cards", size=20)
