NAMES, COLORS = ["Red", "Blue", "Green"], ["red", "blue", "green"]


def spot(player, steps):
    angle = ((steps + player * 8) % 24) * math.pi / 12
    return 150 + 120 * math.sin(angle), 150 - 120 * math.cos(angle)


def app(ui):
    ui.title("Ludo")
    s = ui.state
    if ui.button("New game") or "steps" not in s:
        s.steps, s.turn, s.die, s.words = [-1, -1, -1], 0, 0, "A six brings you into play"
    me = s.turn
    if ui.button("Roll") and max(s.steps) < 24:
        s.die = random.randint(1, 6)
        s.words = f"{NAMES[me]} rolled {s.die}"
        if s.steps[me] >= 0:
            s.steps[me] += s.die
        elif s.die == 6:
            s.steps[me] = 0
        for other in range(3):
            same = (s.steps[other] + other * 8) % 24 == (s.steps[me] + me * 8) % 24
            if other != me and same and 0 <= s.steps[me] < 24 and s.steps[other] >= 0:
                s.steps[other] = -1
                s.words += f" and throws {NAMES[other]} out"
        if s.die < 6 and s.steps[me] < 24:
            s.turn = (me + 1) % 3
    c = ui.canvas(300, 300, background="beige")
    for field in range(24):
        c.circle(*spot(0, field), 12, COLORS[field // 8] if field % 8 == 0 else "white", outline="gray")
    for player, steps in enumerate(s.steps):
        x, y = spot(player, steps) if 0 <= steps < 24 else (120 + player * 30, 150)
        c.circle(x, y, 9, COLORS[player])
    ui.text(f"{NAMES[s.turn]} {'is home and wins' if max(s.steps) >= 24 else 'to roll'}", size=28, bold=True)
    ui.text(s.words, size=20)
