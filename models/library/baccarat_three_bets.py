def points(hand):
    return sum(hand) % 10


def app(ui):
    ui.title("Baccarat")
    s = ui.state
    if ui.button("Start over") or "money" not in s:
        s.money, s.player, s.banker, s.words = 100, [], [], "Bet 10 on one of the three"
    with ui.row():
        for bet in ["Player", "Banker", "Tie"]:
            if ui.button(bet) and s.money >= 10:
                cards = random.choices([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0], k=6)
                player, banker = cards[:2], cards[2:4]
                if points(player) < 8 and points(banker) < 8:
                    third = cards[4] if points(player) <= 5 else None
                    if third is not None:
                        player.append(third)
                    limits = {0: 3, 1: 3, 2: 4, 3: 4, 4: 5, 5: 5, 6: 6, 7: 6, 8: 2, 9: 3}
                    if points(banker) <= (5 if third is None else limits[third]):
                        banker.append(cards[5])
                a, b = points(player), points(banker)
                result = "Player" if a > b else "Banker" if b > a else "Tie"
                won = {"Player": 10, "Banker": 9.5, "Tie": 80}[bet]
                gain = won if result == bet else 0 if result == "Tie" else -10
                s.money, s.player, s.banker = s.money + gain, player, banker
                s.words = f"{result}{' wins' if result != 'Tie' else ''}, you bet on {bet.lower()}: {gain:+g}"
    ui.text(f"Money: {s.money:g}", size=40, bold=True)
    ui.text(f"Player: {' '.join(map(str, s.player)) or '-'} = {points(s.player)}", size=24)
    ui.text(f"Banker: {' '.join(map(str, s.banker)) or '-'} = {points(s.banker)}", size=24)
    ui.text(s.words, size=20)
