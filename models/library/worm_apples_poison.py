WAYS = {"left": [-1, 0], "right": [1, 0], "up": [0, -1], "down": [0, 1]}


def app(ui):
    ui.title("Worm")
    s = ui.state
    if ui.button("New game") or "worm" not in s:
        s.worm, s.way, s.apple, s.poison, s.over = [[3, 5], [2, 5]], [1, 0], [7, 5], [], False
    for key, way in WAYS.items():
        if ui.pressed(key) and way != [-s.way[0], -s.way[1]]:
            s.way = way
    if not s.over and ui.every(0.25):
        head = [s.worm[0][0] + s.way[0], s.worm[0][1] + s.way[1]]
        outside = not (0 <= head[0] < 15 and 0 <= head[1] < 11)
        if outside or head in s.worm[:-1] or head in s.poison:
            s.over = True
        else:
            s.worm.insert(0, head)
            if head == s.apple:
                free = [[x, y] for x in range(15) for y in range(11) if [x, y] not in s.worm + s.poison]
                s.apple, new = random.sample(free, 2)
                s.poison.append(new)
            else:
                s.worm.pop()
    c = ui.canvas(300, 220, background="black")
    for x, y in s.worm:
        c.rect(x * 20 + 1, y * 20 + 1, 18, 18, "pink")
    c.circle(s.apple[0] * 20 + 10, s.apple[1] * 20 + 10, 8, "lime")
    for x, y in s.poison:
        c.circle(x * 20 + 10, y * 20 + 10, 8, "purple")
    ui.text(f"Apples: {len(s.worm) - 2}", size=28, bold=True)
    ui.text("Game over" if s.over else "Green is food, purple is poison", size=20)
