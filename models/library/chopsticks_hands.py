def app(ui):
    ui.title("Chopsticks")
    s = ui.state
    if ui.button("New game") or "hands" not in s:
        s.hands, s.turn = {"A": [1, 1], "B": [1, 1]}, "A"
    turn, other = s.turn, "B" if s.turn == "A" else "A"
    mine, theirs = s.hands[turn], s.hands[other]
    over = sum(mine) == 0
    with ui.grid(2):
        for own in range(2):
            for target in range(2):
                label = f"My {['left', 'right'][own]} taps their {['left', 'right'][target]}"
                if ui.button(label) and not over and mine[own] and theirs[target]:
                    total = theirs[target] + mine[own]
                    theirs[target] = total if total < 5 else 0
                    s.turn = other
    if ui.button("Share evenly", enabled=0 in mine and sum(mine) in (2, 4)):
        s.hands[turn] = [sum(mine) // 2] * 2
        s.turn = other
    for player, hands in s.hands.items():
        ui.text(f"{player}: left {hands[0]}, right {hands[1]}", size=28, bold=True)
    ui.text(f"{other} wins" if over else f"{turn}'s turn", size=24)
    ui.text("A hand with five fingers or more is out", color="muted")
