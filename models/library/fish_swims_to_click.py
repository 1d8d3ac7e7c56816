def app(ui):
    ui.title("Goldfish")
    s = ui.state
    x, y = s.get("place", [200, 150])
    c = ui.canvas(400, 300, background="teal")
    if c.clicked:
        s.goal = [*c.clicked]
    goal = s.get("goal")
    if goal:
        far, step = math.dist([x, y], goal), 80 * ui.dt
        if far <= step:
            x, y, s.goal = *goal, None
        else:
            x, y = x + (goal[0] - x) / far * step, y + (goal[1] - y) / far * step
        s.place = [x, y]
        s.left = goal[0] < x
    tail = 22 if s.get("left") else -22
    c.circle(x, y, 15, "orange")
    c.poly([(x + tail * 0.8, y), (x + tail * 1.6, y - 12), (x + tail * 1.6, y + 12)], color="orange")
    ui.text("On its way" if s.get("goal") else "It waits for a click", size=24)
