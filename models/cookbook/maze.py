MAZE = [
    "#########",
    "#   #   #",
    "# # # # #",
    "# #   # #",
    "# ##### #",
    "#      E#",
    "#########",
]
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def app(ui):
    ui.title("Maze")
    s = ui.state
    x = s.get("x", 1)
    y = s.get("y", 1)
    for key, (dx, dy) in WAYS.items():
        if ui.pressed(key) and MAZE[y][x] != "E" and MAZE[y + dy][x + dx] != "#":
            x, y = x + dx, y + dy
            s.x, s.y = x, y
            s.steps = s.get("steps", 0) + 1
    c = ui.canvas(360, 280, background="#f5f5f5")
    for row, line in enumerate(MAZE):
        for column, mark in enumerate(line):
            if mark == "#":
                c.rect(column * 40, row * 40, 41, 41, "#445566")
            if mark == "E":
                c.rect(column * 40, row * 40, 40, 40, "green")
    c.circle(x * 40 + 20, y * 40 + 20, 14, "red")
    if MAZE[y][x] == "E":
        ui.text(f"You are out after {s.steps} steps!", size=24, color="good")
    else:
        ui.text(f"Steps: {s.get('steps', 0)}")
    if ui.button("Start again"):
        s.x, s.y, s.steps = 1, 1, 0
