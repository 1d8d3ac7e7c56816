def app(ui):
    ui.title("Dice bingo")
    s = ui.state
    if ui.button("New cards") or "cards" not in s:
        s.cards = [random.sample(range(2, 13), 6) for player in range(2)]
        s.rolled, s.last = [], ""
    winners = [i + 1 for i in range(2) if all(number in s.rolled for number in s.cards[i])]
    if ui.button("Roll two dice") and not winners:
        a, b = random.randint(1, 6), random.randint(1, 6)
        s.last = f"{a} + {b} = {a + b}"
        s.rolled.append(a + b)
        winners = [i + 1 for i in range(2) if all(number in s.rolled for number in s.cards[i])]
    ui.text(s.last or "Roll to begin", size=40, bold=True)
    for player, card in enumerate(s.cards):
        with ui.card(f"Player {player + 1}"):
            ui.text("  ".join(f"[{n}]" if n in s.rolled else str(n) for n in sorted(card)), size=28)
            ui.text(f"{sum(n in s.rolled for n in card)} of 6")
    if winners:
        ui.text("Bingo for both!" if len(winners) == 2 else f"Bingo, player {winners[0]} wins!", size=28, color="good")
    ui.text(f"{len(s.rolled)} {'roll' if len(s.rolled) == 1 else 'rolls'}")
