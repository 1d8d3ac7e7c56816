def app(ui):
    ui.title("Lucky seven")
    s = ui.state
    if ui.button("Start again"):
        s.coins = 20
    coins = s.get("coins", 20)
    if ui.button("Roll") and coins > 0:
        s.a, s.b = random.randint(1, 6), random.randint(1, 6)
        coins -= 1
        if s.a + s.b == 7:
            coins += 5
        s.coins = coins
    if "a" in s:
        ui.text(f"{s.a} + {s.b} = {s.a + s.b}", size=36)
        if s.a + s.b == 7:
            ui.text("Lucky seven, 5 coins", color="good")
    ui.text(f"Coins: {coins}", size=24)
