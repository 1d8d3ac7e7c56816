def app(ui):
    ui.title("All heads")
    s = ui.state
    if ui.button("New coins") or "coins" not in s:
        s.coins, s.moves = ["H"] * 7, 0
        for place in random.sample(range(7), 3):
            for near in range(max(0, place - 1), min(7, place + 2)):
                s.coins[near] = "H" if s.coins[near] == "T" else "T"
    with ui.row():
        for place in range(7):
            if ui.button(f"Flip {place + 1}") and "T" in s.coins:
                s.moves += 1
                for near in range(max(0, place - 1), min(7, place + 2)):
                    s.coins[near] = "H" if s.coins[near] == "T" else "T"
    c = ui.canvas(420, 70, background="white")
    for place, side in enumerate(s.coins):
        c.circle(place * 60 + 30, 35, 26, "gold" if side == "H" else "silver")
        c.text(place * 60 + 30, 35, side, size=24, color="black", align="center")
    ui.text(f"{s.coins.count('H')} of 7 heads", size=40, bold=True)
    ui.text(f"{s.moves} {'move' if s.moves == 1 else 'moves'}", size=20)
    if "T" not in s.coins:
        ui.text("All heads!", size=28, color="good")
