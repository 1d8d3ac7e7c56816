SHAPES = [
    [[0, 0], [1, 0], [2, 0], [3, 0]], [[0, 0], [1, 0], [0, 1], [1, 1]], [[0, 0], [1, 0], [2, 0], [1, 1]],
    [[0, 0], [1, 0], [2, 0], [2, 1]], [[0, 0], [1, 0], [2, 0], [0, 1]],
    [[0, 0], [1, 0], [1, 1], [2, 1]], [[1, 0], [2, 0], [0, 1], [1, 1]],
]


def app(ui):
    ui.title("Tetris")
    s = ui.state
    if ui.button("Restart") or "fallen" not in s:
        s.fallen, s.shape, s.x, s.y, s.rows, s.over = [], SHAPES[0], 3, 0, 0, False
    tries = []
    if ui.pressed("left"):
        tries.append([s.shape, s.x - 1, s.y])
    if ui.pressed("right"):
        tries.append([s.shape, s.x + 1, s.y])
    if ui.pressed("up"):
        tries.append([[[1 - b, a] for a, b in s.shape], s.x, s.y])
    if ui.every(0.05 if ui.key("down") else 0.5):
        tries.append([s.shape, s.x, s.y + 1])
    for shape, x, y in [] if s.over else tries:
        cells = [[x + a, y + b] for a, b in shape]
        if all(0 <= i < 10 and j < 16 and [i, j] not in s.fallen for i, j in cells):
            s.shape, s.x, s.y = shape, x, y
        elif y > s.y:
            s.fallen += [[s.x + a, s.y + b] for a, b in s.shape]
            for row in range(16):
                if sum(j == row for i, j in s.fallen) == 10:
                    s.fallen = [[i, j + (j < row)] for i, j in s.fallen if j != row]
                    s.rows += 1
            s.shape, s.x, s.y = random.choice(SHAPES), 3, 0
            s.over = any([s.x + a, s.y + b] in s.fallen for a, b in s.shape)
    c = ui.canvas(200, 320, background="black")
    for x, y in s.fallen + [[s.x + a, s.y + b] for a, b in s.shape]:
        c.rect(x * 20 + 1, y * 20 + 1, 18, 18, "deepskyblue")
    ui.text(f"Rows: {s.rows}", size=28, bold=True)
    ui.text("Game over" if s.over else "Left, right, up turns, down is faster", size=20)
