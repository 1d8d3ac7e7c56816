def app(ui):
    ui.title("Random walk")
    s = ui.state
    path = s.get("path", [[0, 0]])
    steps = 0
    with ui.row():
        if ui.button("One step"):
            steps = 1
        if ui.button("Hundred steps"):
            steps = 100
        if ui.button("Start over"):
            path = s.path = [[0, 0]]
    for i in range(steps):
        dx, dy = random.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
        path.append([path[-1][0] + dx, path[-1][1] + dy])
    c = ui.canvas(400, 400, background="white")
    points = [(200 + 5 * x, 200 + 5 * y) for x, y in path]
    c.lines(points, color="blue", width=1)
    c.circle(*points[-1], 5, "red")
    ui.text(f"Steps: {len(path) - 1}", size=24)
    ui.text(f"Distance: {math.hypot(*path[-1]):.1f}", size=24)
