CARDS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 11]


def app(ui):
    ui.title("Pontoon")
    s = ui.state
    wins = s.get("wins", [0, 0])
    if ui.button("New round") or "hands" not in s:
        s.hands, s.turn = [random.choices(CARDS, k=2), random.choices(CARDS, k=2)], 0
    with ui.row():
        twist, stick = ui.button("Twist"), ui.button("Stick")
    if s.turn < 2:
        hand = s.hands[s.turn]
        if twist:
            hand.append(random.choice(CARDS))
        while sum(hand) > 21 and 11 in hand:
            hand[hand.index(11)] = 1
        if stick or sum(hand) > 21:
            s.turn += 1
        if s.turn == 2:
            points = [sum(hand) if sum(hand) < 22 else 0 for hand in s.hands]
            if points[0] != points[1]:
                wins[points.index(max(points))] += 1
    for player, hand in enumerate(s.hands):
        cards = "  ".join(map(str, hand)) if player == s.turn or s.turn == 2 else "?"
        total = f"{sum(hand)}" if cards != "?" else "hidden"
        ui.text(f"Player {player + 1}: {cards}", size=24)
        ui.text(f"Total {total}{', bust' if sum(hand) > 21 and cards != '?' else ''}", size=20)
    if s.turn < 2:
        ui.text(f"Player {s.turn + 1}: twist or stick?", size=28, bold=True)
    else:
        points = [sum(hand) if sum(hand) < 22 else 0 for hand in s.hands]
        best = points.index(max(points)) + 1
        ui.text("Draw" if points[0] == points[1] else f"Player {best} wins", size=28, bold=True, color="good")
    ui.text(f"Rounds won: {wins[0]} : {wins[1]}")
