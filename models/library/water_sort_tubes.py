COLORS = ["red", "gold", "blue"]


def app(ui):
    ui.title("Water sort")
    s = ui.state
    if ui.button("New puzzle") or "tubes" not in s:
        mixed = random.sample(COLORS * 4, 12)
        s.tubes, s.chosen, s.pours = [mixed[:4], mixed[4:8], mixed[8:], [], []], -1, 0
    c = ui.canvas(400, 200, background="white")
    if c.clicked:
        place = min(4, int(c.clicked.x // 80))
        if s.chosen < 0:
            s.chosen = place if s.tubes[place] else -1
        else:
            give, take = s.tubes[s.chosen], s.tubes[place]
            if place != s.chosen and len(take) < 4 and (not take or take[-1] == give[-1]):
                s.pours += 1
                color = give[-1]
                while give and give[-1] == color and len(take) < 4:
                    take.append(give.pop())
            s.chosen = -1
    for place, tube in enumerate(s.tubes):
        x, lift = place * 80 + 20, 15 if place == s.chosen else 0
        for level, color in enumerate(tube):
            c.rect(x, 150 - level * 35 - lift, 40, 35, color)
        c.rect(x, 40 - lift, 40, 145, outline="black", width=2)
    ui.text(f"{s.pours} {'pour' if s.pours == 1 else 'pours'}", size=28, bold=True)
    done = all(len(tube) in (0, 4) and len(set(tube)) < 2 for tube in s.tubes)
    ui.text("All sorted!" if done else "Click a tube, then where to pour it", size=20)
