MAZE = ["#####", "#...#", "##.##", "#..B#", "#####"]
WAYS = {"Up": (0, -1), "Down": (0, 1), "Left": (-1, 0), "Right": (1, 0)}


def app(ui):
    ui.title("Maze")
    s = ui.state
    x, y, steps = s.get("x", 1), s.get("y", 1), s.get("steps", 0)
    for row, line in enumerate(MAZE):
        ui.text("".join("A" if (column, row) == (x, y) else one for column, one in enumerate(line)), size=28, mono=True)
    out = MAZE[y][x] == "B"
    with ui.row():
        for name, (right, down) in WAYS.items():
            if ui.button(name) and not out and MAZE[y + down][x + right] != "#":
                s.x, s.y, s.steps = x + right, y + down, steps + 1
    if out:
        ui.text(f"Out after {steps} steps", size=24, color="good")
    if ui.button("Back to start"):
        s.x, s.y, s.steps = 1, 1, 0
