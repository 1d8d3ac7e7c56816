def app(ui):
    ui.title("The gambler")
    s = ui.state
    start = int(ui.number("Coins at the start", 10, min=1, max=100))
    if ui.button("Play again") or "coins" not in s:
        coins = [start]
        while coins[-1] > 0 and len(coins) <= 1000:
            coins.append(coins[-1] + random.choice([-1, 1]))
        s.coins = coins
    rounds = len(s.coins) - 1
    if s.coins[-1] == 0:
        ui.text(f"Broke after {rounds} {'round' if rounds == 1 else 'rounds'}", size=36, bold=True)
    else:
        ui.text(f"Still {s.coins[-1]} coins after {rounds} rounds", size=36, bold=True)
    ui.text(f"Most coins: {max(s.coins)}")
    ui.chart(s.coins, kind="line")
