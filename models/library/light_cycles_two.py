RED = {"w": [0, -1], "s": [0, 1], "a": [-1, 0], "d": [1, 0]}
BLUE = {"up": [0, -1], "down": [0, 1], "left": [-1, 0], "right": [1, 0]}


def app(ui):
    ui.title("Light cycles")
    s = ui.state
    if ui.button("Restart") or "red" not in s:
        s.red, s.blue = [[5, 10]], [[24, 10]]
        s.red_way, s.blue_way, s.result = [1, 0], [-1, 0], ""
    for key, way in RED.items():
        if ui.pressed(key):
            s.red_way = way
    for key, way in BLUE.items():
        if ui.pressed(key):
            s.blue_way = way
    if not s.result and ui.every(0.1):
        red = [s.red[-1][0] + s.red_way[0], s.red[-1][1] + s.red_way[1]]
        blue = [s.blue[-1][0] + s.blue_way[0], s.blue[-1][1] + s.blue_way[1]]
        taken = s.red + s.blue
        red_out = red in taken or not (0 <= red[0] < 30 and 0 <= red[1] < 20)
        blue_out = blue in taken or not (0 <= blue[0] < 30 and 0 <= blue[1] < 20)
        if red_out or blue_out or red == blue:
            s.result = "Draw" if red_out == blue_out else "Blue wins" if red_out else "Red wins"
        else:
            s.red.append(red)
            s.blue.append(blue)
    c = ui.canvas(450, 300, background="black")
    for x, y in s.red:
        c.rect(x * 15, y * 15, 15, 15, "red")
    for x, y in s.blue:
        c.rect(x * 15, y * 15, 15, 15, "dodgerblue")
    ui.text(s.result or "Red: W A S D, blue: arrow keys", size=24)
