WAYS = {"left": [-1, 0], "right": [1, 0], "up": [0, -1], "down": [0, 1]}


def app(ui):
    ui.title("Snake without walls")
    s = ui.state
    if ui.button("New game") or "snake" not in s:
        s.snake, s.way, s.food, s.over = [[5, 6], [4, 6], [3, 6]], [1, 0], [9, 6], False
    for key, way in WAYS.items():
        if ui.pressed(key) and way != [-s.way[0], -s.way[1]]:
            s.way = way
    if not s.over and ui.every(0.2):
        head = [(s.snake[0][0] + s.way[0]) % 16, (s.snake[0][1] + s.way[1]) % 12]
        if head in s.snake[:-1]:
            s.over = True
        else:
            s.snake.insert(0, head)
            if head == s.food:
                s.food = random.choice([[x, y] for x in range(16) for y in range(12) if [x, y] not in s.snake])
                s.best = max(s.get("best", 0), len(s.snake) - 3)
            else:
                s.snake.pop()
    c = ui.canvas(320, 240, background="black")
    c.circle(s.food[0] * 20 + 10, s.food[1] * 20 + 10, 8, "red")
    for x, y in s.snake:
        c.rect(x * 20 + 1, y * 20 + 1, 18, 18, "lime")
    ui.text(f"Score: {len(s.snake) - 3}   Best: {s.get('best', 0)}", size=28, bold=True)
    if s.over:
        ui.text("You bit yourself", size=24, color="bad")
