def app(ui):
    ui.title("Three coins")
    s = ui.state
    if ui.button("Start again"):
        s.chips, s.coins = 10, "---"
    chips = s.get("chips", 10)
    if ui.button("Toss") and chips > 0:
        s.coins = "".join(random.choice("HT") for _ in range(3))
        chips -= 1
        if s.coins in ("HHH", "TTT"):
            chips += 4
        s.chips = chips
    coins = s.get("coins", "---")
    ui.text(" ".join(coins), size=48)
    if coins in ("HHH", "TTT"):
        ui.text("All alike!", color="good")
    ui.text(f"Chips: {chips}", size=24)
