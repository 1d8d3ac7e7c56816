def app(ui):
    ui.title("Doubling at roulette")
    s = ui.state
    start = int(ui.number("Money at the start", 100, min=1, max=10000))
    if ui.button("Play"):
        money, bet, s.highest_bet = [start], 1, 1
        while money[-1] >= bet and len(money) <= 1000:
            s.highest_bet = max(s.highest_bet, bet)
            red = random.randint(0, 36) <= 17
            money.append(money[-1] + (bet if red else -bet))
            bet = 1 if red else bet * 2
        s.money, s.ruined = money, money[-1] < bet
    if "money" not in s:
        ui.text(f"Start with {start}", size=32)
        return
    spins = len(s.money) - 1
    end = "Ruined" if s.ruined else "Stopped"
    ui.text(f"{end} after {spins} {'spin' if spins == 1 else 'spins'}", size=36, bold=True)
    ui.text(f"Money at the end: {s.money[-1]}")
    ui.text(f"Highest: {max(s.money)}")
    ui.text(f"Highest bet: {s.highest_bet}")
    ui.chart(s.money, kind="line")
