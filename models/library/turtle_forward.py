WAYS = [("up", 0, -30), ("right", 30, 0), ("down", 0, 30), ("left", -30, 0)]


def app(ui):
    ui.title("Turtle")
    s = ui.state
    trail = s.get("trail", [[150, 150]])
    way = s.get("way", 0)
    with ui.row():
        if ui.button("Forward"):
            x, y = trail[-1]
            trail.append([x + WAYS[way][1], y + WAYS[way][2]])
        if ui.button("Left"):
            way = (way - 1) % 4
        if ui.button("Right"):
            way = (way + 1) % 4
        if ui.button("Clear"):
            trail, way = [[150, 150]], 0
    s.trail, s.way = trail, way
    c = ui.canvas(300, 300)
    for (x1, y1), (x2, y2) in zip(trail, trail[1:]):
        c.line(x1, y1, x2, y2, "blue", 3)
    x, y = trail[-1]
    c.circle(x, y, 8, "green")
    ui.text(f"{x}, {y} looking {WAYS[way][0]}", size=20)
