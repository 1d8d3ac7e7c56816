KEYS = [["a", "d", "w", "s"], ["left", "right", "up", "down"]]


def app(ui):
    ui.title("Air hockey")
    s = ui.state
    if ui.button("New game") or "goals" not in s:
        s.goals, s.puck, s.speed, s.mallets = [0, 0], [200, 125], [0, 0], [[60, 125], [340, 125]]
    for player, (left, right, up, down) in enumerate(KEYS):
        x, y = s.mallets[player]
        x += (ui.key(right) - ui.key(left)) * 200 * ui.dt
        y += (ui.key(down) - ui.key(up)) * 200 * ui.dt
        s.mallets[player] = [min(180 + 200 * player, max(20 + 200 * player, x)), min(230, max(20, y))]
        far = math.dist(s.mallets[player], s.puck)
        if 0 < far < 32:
            s.speed = [(s.puck[i] - s.mallets[player][i]) / far * 260 for i in range(2)]
    if max(s.goals) == 5:
        s.speed = [0, 0]
    s.puck = [s.puck[i] + s.speed[i] * ui.dt for i in range(2)]
    s.speed = [part * (1 - 0.2 * ui.dt) for part in s.speed]
    x, y = s.puck
    if y < 12 or y > 238:
        s.speed[1] = abs(s.speed[1]) if y < 12 else -abs(s.speed[1])
    if x < 12 or x > 388:
        s.speed[0] = abs(s.speed[0]) if x < 12 else -abs(s.speed[0])
        if 80 < y < 170:
            s.goals[0 if x > 388 else 1] += 1
            s.puck, s.speed, s.mallets = [200, 125], [0, 0], [[60, 125], [340, 125]]
    c = ui.canvas(400, 250, background="white")
    c.line(200, 0, 200, 250, "lightblue", 3)
    for x in (0, 394):
        c.rect(x, 80, 6, 90, "red")
    for (x, y), color in zip(s.mallets, ["green", "blue"]):
        c.circle(x, y, 20, color)
    c.circle(*s.puck, 12, "black")
    ui.text(f"{s.goals[0]} : {s.goals[1]}", size=40, bold=True, align="center")
    winner = "Left wins" if s.goals[0] == 5 else "Right wins" if s.goals[1] == 5 else ""
    ui.text(winner or "W A S D and the arrow keys, 5 goals win", align="center")
