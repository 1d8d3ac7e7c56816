ROOM = ["#######", "#     #", "#     #", "#   # #", "#     #", "#######"]
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
TARGET = [5, 4]


def app(ui):
    ui.title("Sokoban")
    s = ui.state
    if ui.button("Restart") or "me" not in s:
        s.me, s.box, s.moves = [1, 1], [3, 2], 0
    for key, (dx, dy) in WAYS.items():
        if ui.pressed(key) and s.box != TARGET:
            step = [s.me[0] + dx, s.me[1] + dy]
            behind = [step[0] + dx, step[1] + dy]
            if step == s.box and ROOM[behind[1]][behind[0]] == " ":
                s.me, s.box, s.moves = step, behind, s.moves + 1
            elif step != s.box and ROOM[step[1]][step[0]] == " ":
                s.me, s.moves = step, s.moves + 1
    c = ui.canvas(350, 300, background="beige")
    for y, line in enumerate(ROOM):
        for x, mark in enumerate(line):
            if mark == "#":
                c.rect(x * 50, y * 50, 50, 50, "gray")
    c.circle(TARGET[0] * 50 + 25, TARGET[1] * 50 + 25, 10, "red")
    c.rect(s.box[0] * 50 + 5, s.box[1] * 50 + 5, 40, 40, "brown")
    c.circle(s.me[0] * 50 + 25, s.me[1] * 50 + 25, 18, "blue")
    ui.text(f"Moves: {s.moves}", size=28, bold=True)
    if s.box == TARGET:
        ui.text("Solved!", size=28, color="good")
    ui.text("Arrow keys; you can push, not pull", color="muted")
