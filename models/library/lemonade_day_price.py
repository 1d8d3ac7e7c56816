WEATHER = ["sunny", "rainy", "cloudy"]
GUESTS = {"sunny": 50, "cloudy": 40, "rainy": 35}


def app(ui):
    ui.title("Lemonade stand")
    s = ui.state
    day = s.get("day", 1)
    weather = WEATHER[(day - 1) % 3]
    ui.text(f"Day {day}: {weather}", size=24)
    price = ui.number("Price of a cup", 1.0, min=0, max=5, step=0.1)
    if ui.button("Sell"):
        cups = max(0, round(GUESTS[weather] - price * 20))
        profit = cups * (price - 0.5)
        s.money = s.get("money", 0) + profit
        s.day, s.said = day + 1, f"{cups} {'cup' if cups == 1 else 'cups'} sold, profit {profit:.2f}"
    ui.text(s.get("said", ""), size=20)
    ui.text(f"Money: {s.get('money', 0):.2f}", size=32, bold=True)
