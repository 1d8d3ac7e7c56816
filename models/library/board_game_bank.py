PLAYERS = ["Red", "Blue", "Green", "Yellow"]


def app(ui):
    ui.title("Bank")
    s = ui.state
    money = s.get("money", {player: 1500 for player in PLAYERS})
    with ui.row():
        giver = ui.choice("From", [*PLAYERS, "Bank"])
        taker = ui.choice("To", ["Bank", *PLAYERS])
        amount = ui.number("Amount", 100, min=0)
        if ui.button("Pay"):
            s.refused = giver in money and money[giver] < amount
            if not s.refused:
                if giver in money:
                    money[giver] -= amount
                if taker in money:
                    money[taker] += amount
    if s.get("refused"):
        ui.text("Not enough money", color="bad")
    for player in PLAYERS:
        ui.text(f"{player}: {money[player]}", size=24)
