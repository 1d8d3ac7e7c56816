import random

COLUMNS, ROWS, CELL = 20, 15, 20
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
BACK = {"left": "right", "right": "left", "up": "down", "down": "up"}


def start(s):
    s.snake = [[5, 7], [4, 7], [3, 7]]
    s.food = [12, 7]
    s.way = s.next = "right"
    s.over = False


def move(s):
    s.way = s.next
    dx, dy = WAYS[s.way]
    head = [s.snake[0][0] + dx, s.snake[0][1] + dy]
    if head in s.snake or not (0 <= head[0] < COLUMNS and 0 <= head[1] < ROWS):
        s.over = True
        return
    s.snake.insert(0, head)
    if head == s.food:
        free = [[x, y] for x in range(COLUMNS) for y in range(ROWS) if [x, y] not in s.snake]
        s.food = random.choice(free)
    else:
        s.snake.pop()


def app(ui):
    ui.title("Snake")
    s = ui.state
    if "snake" not in s:
        start(s)
    for key in WAYS:
        if ui.key(key) and key != BACK[s.way]:
            s.next = key
    if not s.over and ui.every(0.15):
        move(s)
    c = ui.canvas(COLUMNS * CELL, ROWS * CELL, background="surface")
    c.circle((s.food[0] + 0.5) * CELL, (s.food[1] + 0.5) * CELL, 8, color="red")
    for x, y in s.snake:
        c.rect(x * CELL + 1, y * CELL + 1, CELL - 2, CELL - 2, color="green", radius=4)
    ui.text(f"Score: {len(s.snake) - 3}", size=24)
    if s.over:
        ui.text("Game over", size=24, color="bad")
        if ui.button("Play again"):
            start(s)
