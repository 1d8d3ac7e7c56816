LEVELS = [
    ["#######", "#     #", "# @$. #", "#     #", "#######"],
    ["#######", "#  .  #", "# $$  #", "# @ . #", "#######"],
    ["########", "#  #   #", "# $  . #", "# .$ @ #", "#      #", "########"],
]
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def find(level, sign):
    return [[x, y] for y, row in enumerate(level) for x, cell in enumerate(row) if cell == sign]


def app(ui):
    ui.title("Sokoban")
    s = ui.state
    number = s.get("level", 0)
    solved = "boxes" in s and all(box in find(LEVELS[number], ".") for box in s.boxes)
    next_level = solved and number < 2 and ui.button("Next level")
    if next_level:
        number = s.level = number + 1
    if ui.button("Start over") or next_level or "boxes" not in s:
        s.boxes, s.me, s.steps = find(LEVELS[number], "$"), find(LEVELS[number], "@")[0], 0
    walls, goals = find(LEVELS[number], "#"), find(LEVELS[number], ".")
    for key, (dx, dy) in WAYS.items():
        ahead, behind = [s.me[0] + dx, s.me[1] + dy], [s.me[0] + 2 * dx, s.me[1] + 2 * dy]
        if ui.pressed(key) and ahead not in walls and not (ahead in s.boxes and behind in walls + s.boxes):
            if ahead in s.boxes:
                s.boxes[s.boxes.index(ahead)] = behind
            s.me, s.steps = ahead, s.steps + 1
    c = ui.canvas(320, 240, background="white")
    for places, color in [(walls, "gray"), (goals, "pink"), (s.boxes, "peru"), ([s.me], "blue")]:
        for x, y in places:
            c.rect(x * 40 + 3, y * 40 + 3, 34, 34, color)
    at = sum(box in goals for box in s.boxes)
    word = "box" if len(goals) == 1 else "boxes"
    ui.text(f"Level {number + 1}: {at} of {len(goals)} {word} in place", size=24, bold=True)
    ui.text(f"{s.steps} {'step' if s.steps == 1 else 'steps'}")
