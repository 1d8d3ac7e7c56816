def app(ui):
    ui.title("Minefield")
    s = ui.state
    if ui.button("New field") or "mines" not in s:
        free = [[x, y] for x in range(1, 9) for y in range(6) if [x, y] != [1, 3]]
        s.mines, s.me, s.seen, s.words = random.sample(free, 10), [0, 3], [[0, 3]], ""
    over = s.words != ""
    for key, (dx, dy) in {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}.items():
        if ui.pressed(key) and not over:
            s.me = [min(9, max(0, s.me[0] + dx)), min(5, max(0, s.me[1] + dy))]
            s.seen.append(s.me)
            if s.me in s.mines:
                s.words = "Boom!"
            elif s.me[0] == 9:
                s.words = "You are across!"
    near = sum(abs(x - s.me[0]) < 2 and abs(y - s.me[1]) < 2 for x, y in s.mines)
    c = ui.canvas(400, 240, background="darkseagreen")
    for x in range(10):
        for y in range(6):
            color = "palegreen" if x in (0, 9) else "wheat" if [x, y] in s.seen else "olivedrab"
            c.rect(x * 40 + 1, y * 40 + 1, 38, 38, color)
            if s.words and [x, y] in s.mines:
                c.circle(x * 40 + 20, y * 40 + 20, 10, "black")
    c.circle(s.me[0] * 40 + 20, s.me[1] * 40 + 20, 14, "blue")
    ui.text(f"{near} {'mine' if near == 1 else 'mines'} around you", size=28, bold=True)
    ui.text(s.words or "Arrow keys to the right edge", size=20)
