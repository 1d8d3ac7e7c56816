def app(ui):
    ui.title("Slot machine")
    s = ui.state
    coins = s.get("coins", 20)
    if ui.button("Spin") and coins > 0:
        s.symbols = [random.choice("♠♥♦♣") for _ in range(3)]
        s.coins = coins - 1 + (10 if len(set(s.symbols)) == 1 else 0)
    ui.text(" ".join(s.get("symbols", ["?", "?", "?"])), size=64)
    ui.text(f"Coins: {s.get('coins', 20)}")
