def app(ui):
    ui.title("Ten or broke")
    s = ui.state
    if ui.button("New game"):
        s.coins, s.fell = 5, "-"
    coins = s.get("coins", 5)
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side) and 0 < coins < 10:
                fell = random.choice(["Heads", "Tails"])
                s.coins = coins = coins + (1 if fell == side else -1)
                s.fell = fell
    ui.text(s.get("fell", "-"), size=28)
    ui.text(f"Coins: {coins}", size=28)
    if coins == 10:
        ui.text("You win", size=32, color="good")
    if coins == 0:
        ui.text("You are broke", size=32, color="bad")
