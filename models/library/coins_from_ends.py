def app(ui):
    ui.title("Coins in a row")
    s = ui.state
    if ui.button("New game") or "coins" not in s:
        s.coins, s.sums, s.player = [random.randint(1, 9) for i in range(8)], [0, 0], 0
    with ui.row():
        for label, place in [("Take left", 0), ("Take right", -1)]:
            if ui.button(label) and s.coins:
                s.sums[s.player] += s.coins.pop(place)
                s.player = 1 - s.player
    c = ui.canvas(400, 60, background="white")
    for i, coin in enumerate(s.coins):
        c.circle(i * 50 + 25, 30, 22, "gold")
        c.text(i * 50 + 25, 30, coin, size=20, color="black", align="center")
    a, b = s.sums
    ui.text(f"Player 1: {a}   Player 2: {b}", size=28, bold=True)
    if s.coins:
        ui.text(f"Player {s.player + 1} takes a coin", size=20)
    else:
        ui.text("Draw" if a == b else f"Player {1 if a > b else 2} wins", size=28, color="good")
