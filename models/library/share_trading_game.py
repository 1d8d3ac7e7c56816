def app(ui):
    ui.title("Share game")
    s = ui.state
    day, price = s.get("day", 1), s.get("price", 10)
    money, shares = s.get("money", 100), s.get("shares", 0)
    ui.text(f"Day {day} of 20", size=20)
    ui.text(f"Price: {price}", size=40, bold=True)
    ui.text(f"Money: {money}, shares: {shares}", size=24)
    if day == 20:
        ui.text(f"The end: you have {money + shares * price}", size=28, bold=True)
        if ui.button("New game"):
            s.day, s.price, s.money, s.shares = 1, 10, 100, 0
    else:
        with ui.row():
            if ui.button("Buy") and money >= price:
                s.money, s.shares = money - price, shares + 1
            if ui.button("Sell") and shares > 0:
                s.money, s.shares = money + price, shares - 1
            if ui.button("Next day"):
                s.day, s.price = day + 1, max(1, price + random.randint(-3, 3))
