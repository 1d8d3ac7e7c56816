RED = [1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36]


def app(ui):
    ui.title("Roulette")
    s = ui.state
    money = s.get("money", 100)
    stake = ui.number("Stake", 10, min=1)
    bet = ui.choice("Bet on", ["Red", "Black", "Even", "Odd"])
    with ui.row():
        if ui.button("Spin") and money >= stake:
            number = random.randint(0, 36)
            color = "Green" if number == 0 else "Red" if number in RED else "Black"
            kind = "Zero" if number == 0 else "Odd" if number % 2 else "Even"
            won = bet in (color, kind)
            money += stake if won else -stake
            s.words = f"{number} {color}: {'won' if won else 'lost'} {stake}"
        if ui.button("New game"):
            money, s.words = 100, "Place your bet"
    s.money = money
    ui.text(s.get("words", "Place your bet"), size=28)
    ui.text(f"Money: {money}", size=40, bold=True)
    if money < stake:
        ui.text("Not enough for this stake", color="bad")
