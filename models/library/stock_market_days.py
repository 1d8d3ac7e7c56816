def app(ui):
    ui.title("Stock game")
    s = ui.state
    if ui.button("New game") or "prices" not in s:
        s.prices, s.money, s.shares = [50], 1000, 0
    price = s.prices[-1]
    with ui.row():
        if ui.button("Buy 1") and s.money >= price:
            s.money, s.shares = s.money - price, s.shares + 1
        if ui.button("Sell 1") and s.shares > 0:
            s.money, s.shares = s.money + price, s.shares - 1
        if ui.button("Next day") and len(s.prices) < 30:
            s.prices.append(max(5, price + random.randint(-6, 7)))
    price = s.prices[-1]
    ui.text(f"Price: {price}", size=40, bold=True)
    ui.text(f"Money: {s.money}   Shares: {s.shares}", size=20)
    ui.text(f"Worth: {s.money + s.shares * price}", size=28)
    ui.text(f"Day {len(s.prices)} of 30")
    ui.chart(s.prices, kind="line")
    if len(s.prices) == 30:
        gain = s.money + s.shares * price - 1000
        ui.text(f"The end, you {'gained' if gain >= 0 else 'lost'} {abs(gain)}", size=24)
