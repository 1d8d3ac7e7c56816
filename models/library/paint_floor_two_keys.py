KEYS = {"a": (0, -1, 0), "d": (0, 1, 0), "w": (0, 0, -1), "s": (0, 0, 1)}
KEYS |= {"left": (1, -1, 0), "right": (1, 1, 0), "up": (1, 0, -1), "down": (1, 0, 1)}


def app(ui):
    ui.title("Paint the floor")
    s = ui.state
    if ui.button("New game") or "floor" not in s:
        s.floor, s.at, s.end = ["white"] * 80, [[0, 7], [9, 0]], ui.time + 30
    left = max(0, math.ceil(s.end - ui.time))
    if left > 0:
        for key, (player, dx, dy) in KEYS.items():
            if ui.pressed(key):
                x, y = s.at[player]
                s.at[player] = [min(9, max(0, x + dx)), min(7, max(0, y + dy))]
        for (x, y), color in zip(s.at, ["red", "blue"]):
            s.floor[y * 10 + x] = color
    c = ui.canvas(400, 320, background="gray")
    for i, color in enumerate(s.floor):
        c.rect(i % 10 * 40 + 1, i // 10 * 40 + 1, 38, 38, color)
    for x, y in s.at:
        c.circle(x * 40 + 20, y * 40 + 20, 10, "white")
    red, blue = s.floor.count("red"), s.floor.count("blue")
    ui.text(f"Red {red} : {blue} Blue", size=40, bold=True)
    if left > 0:
        ui.text(f"{left} s left. Red: W A S D, blue: arrow keys", size=20)
    else:
        ui.text("Draw" if red == blue else "Red wins" if red > blue else "Blue wins", size=28, color="good")
