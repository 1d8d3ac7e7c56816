def app(ui):
    ui.title("Round the clock")
    s = ui.state
    if ui.button("New game") or "at" not in s:
        s.at, s.turn, s.dice = [0, 0], 0, []
    names = ["Ida", "Max"]
    winner = next((name for name, at in zip(names, s.at) if at == 12), "")
    if ui.button("Roll") and not winner:
        a, b = random.randint(1, 6), random.randint(1, 6)
        s.dice = [a, b]
        while s.at[s.turn] < 12 and s.at[s.turn] + 1 in (a, b, a + b):
            s.at[s.turn] += 1
        if s.at[s.turn] == 12:
            winner = names[s.turn]
        else:
            s.turn = 1 - s.turn
    c = ui.canvas(260, 260, background="white")
    c.circle(130, 130, 120, outline="gray", width=3)
    for hour in range(1, 13):
        x, y = 130 + 100 * math.sin(hour * math.pi / 6), 130 - 100 * math.cos(hour * math.pi / 6)
        c.text(x, y, hour, size=20, align="center")
        for player, color in enumerate(["red", "blue"]):
            if s.at[player] == hour:
                c.circle(x + player * 20 - 10, y + 16, 7, color)
    ui.text(f"Dice: {' and '.join(map(str, s.dice)) or 'none yet'}", size=24)
    ui.text(f"{winner} wins" if winner else f"{names[s.turn]} needs a {s.at[s.turn] + 1}", size=28, bold=True)
    ui.text(f"Ida {s.at[0]} : {s.at[1]} Max, one die or the sum may be used", color="muted")
