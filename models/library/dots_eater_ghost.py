MAZE = ["#########", "#   #   #", "# # # # #", "# #   # #", "# # # # #", "#       #", "#########"]
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def app(ui):
    ui.title("Dot eater")
    s = ui.state
    if ui.button("Restart") or "me" not in s:
        s.me, s.ghost, s.over = [1, 1], [7, 1], False
        s.dots = [[x, y] for y in range(7) for x in range(9) if MAZE[y][x] == " " and [x, y] != [1, 1]]
    if s.dots and not s.over:
        for key, (dx, dy) in WAYS.items():
            if ui.pressed(key) and MAZE[s.me[1] + dy][s.me[0] + dx] == " ":
                s.me = [s.me[0] + dx, s.me[1] + dy]
        if s.me in s.dots:
            s.dots.remove(s.me)
        if ui.every(0.4) and s.me != s.ghost:
            x, y = s.ghost
            ways = [[x + dx, y + dy] for dx, dy in WAYS.values() if MAZE[y + dy][x + dx] == " "]
            s.ghost = random.choice(ways) if random.random() < 0.4 else min(ways, key=lambda way: math.dist(way, s.me))
        s.over = s.me == s.ghost
    c = ui.canvas(360, 280, background="black")
    for y in range(7):
        for x in range(9):
            if MAZE[y][x] == "#":
                c.rect(x * 40, y * 40, 40, 40, "navy")
    for x, y in s.dots:
        c.circle(x * 40 + 20, y * 40 + 20, 5, "white")
    c.circle(s.me[0] * 40 + 20, s.me[1] * 40 + 20, 15, "yellow")
    c.circle(s.ghost[0] * 40 + 20, s.ghost[1] * 40 + 20, 15, "red")
    ui.text(f"Dots left: {len(s.dots)}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    if not s.dots:
        ui.text("You win", size=28, color="good")
