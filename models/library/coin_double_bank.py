def app(ui):
    ui.title("Double or nothing")
    s = ui.state
    points, account = s.get("points", 1), s.get("account", 0)
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side):
                coin = random.choice(["Heads", "Tails"])
                points = points * 2 if coin == side else 1
                s.coin = f"It is {coin}"
        if ui.button("Bank"):
            account, points = account + points, 1
    s.points, s.account = points, account
    ui.text(s.get("coin", "Heads or tails?"), size=24)
    ui.text(f"Points: {points}", size=28)
    ui.text(f"Account: {account}", size=28)
