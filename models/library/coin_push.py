import random


def app(ui):
    ui.title("Pot of coins")
    s = ui.state
    coins, pot = s.get("coins", {"Pip": 5, "Lou": 5}), s.get("pot", 10)
    turn = s.get("turn", "Pip")
    over = pot == 0 or 0 in coins.values()
    ui.text(f"Pot: {pot}", size=32)
    ui.text(f"Pip: {coins['Pip']}", size=20)
    ui.text(f"Lou: {coins['Lou']}", size=20)
    if over:
        ui.text("The end", size=28)
    else:
        ui.text(f"{turn} to roll", size=20)
        if ui.button("Roll"):
            die = random.randint(1, 6)
            move = 1 if die <= 2 else -min(2, pot) if die == 6 else 0
            s.pot = pot + move
            coins[turn] -= move
            s.words = f"{turn} rolled {die}"
            s.turn = "Lou" if turn == "Pip" else "Pip"
    ui.text(s.get("words", ""))
    if ui.button("New game"):
        s.coins, s.pot, s.turn, s.words = {"Pip": 5, "Lou": 5}, 10, "Pip", ""
