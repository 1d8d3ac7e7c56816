import random

WAYS = {"Up": (0, -1), "Down": (0, 1), "Left": (-1, 0), "Right": (1, 0)}


def app(ui):
    ui.title("Slow snake")
    s = ui.state
    if "snake" not in s or ui.button("New game"):
        s.snake, s.apple, s.over = [[2, 2]], [2, 0], False
    for row in range(5):
        places = [[column, row] for column in range(5)]
        marks = ["S" if one == s.snake[0] else "s" if one in s.snake else "o" if one == s.apple else "·" for one in places]
        ui.text(" ".join(marks), size=28, mono=True)
    with ui.row():
        for name, (right, down) in WAYS.items():
            if ui.button(name) and not s.over:
                head = [s.snake[0][0] + right, s.snake[0][1] + down]
                if head in s.snake[:-1] or not (0 <= head[0] < 5 and 0 <= head[1] < 5):
                    s.over = True
                else:
                    s.snake = [head, *s.snake]
                    if head == s.apple:
                        free = [[x, y] for x in range(5) for y in range(5) if [x, y] not in s.snake]
                        s.apple = random.choice(free)
                    else:
                        s.snake = s.snake[:-1]
    ui.text(f"Length: {len(s.snake)}")
    if s.over:
        ui.text("Game over", size=28, color="bad")
