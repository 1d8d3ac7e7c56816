def app(ui):
    ui.title("Battleship")
    s = ui.state
    if ui.button("New game") or "mine" not in s:
        s.mine, s.theirs = random.sample(range(25), 4), random.sample(range(25), 4)
        s.my_shots, s.their_shots = [], []
    won = all(ship in s.my_shots for ship in s.theirs)
    lost = all(ship in s.their_shots for ship in s.mine)
    with ui.row():
        sea = ui.canvas(200, 200, background="lightblue")
        home = ui.canvas(200, 200, background="lightgray")
    if sea.clicked and not won and not lost:
        place = min(4, int(sea.clicked.y // 40)) * 5 + min(4, int(sea.clicked.x // 40))
        if place not in s.my_shots:
            s.my_shots.append(place)
            won = all(ship in s.my_shots for ship in s.theirs)
            if not won:
                s.their_shots.append(random.choice([p for p in range(25) if p not in s.their_shots]))
                lost = all(ship in s.their_shots for ship in s.mine)
    for c, ships, shots, seen in [(sea, s.theirs, s.my_shots, lost), (home, s.mine, s.their_shots, True)]:
        for place in range(25):
            x, y = place % 5 * 40, place // 5 * 40
            c.rect(x, y, 40, 40, outline="gray", width=1)
            if place in ships and (seen or place in shots):
                c.rect(x + 4, y + 10, 32, 20, "red" if place in shots else "navy")
            elif place in shots:
                c.circle(x + 20, y + 20, 6, "white")
    hits = sum(ship in s.my_shots for ship in s.theirs)
    ui.text("You win" if won else "Computer wins" if lost else "Shoot at the blue sea", size=28, bold=True)
    ui.text(f"Hit: {hits} of 4 ships with {len(s.my_shots)} {'shot' if len(s.my_shots) == 1 else 'shots'}", size=20)
    ui.text(f"The computer has hit {sum(ship in s.their_shots for ship in s.mine)} of yours")
