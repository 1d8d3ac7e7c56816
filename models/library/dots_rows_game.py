def app(ui):
    ui.title("Coins")
    s = ui.state
    coins, player = s.get("coins", 12), s.get("player", "Red")
    other = "Green" if player == "Red" else "Red"
    c = ui.canvas(400, 60)
    for place in range(coins):
        c.circle(30 + place * 31, 30, 13, "gold")
    ui.text(f"{coins} coins left", size=20)
    ui.text(f"{player} to move" if coins else f"{other} wins", size=24, bold=True)
    with ui.row():
        for count in [1, 2]:
            if ui.button(f"Take {count}") and count <= coins:
                s.coins, s.player = coins - count, other
    if ui.button("New game"):
        s.coins, s.player = 12, "Red"
