def app(ui):
    ui.title("Pi by chance")
    s = ui.state
    points = s.get("points", [])
    with ui.row():
        if ui.button("Throw 100"):
            points += [[random.random(), random.random()] for i in range(100)]
        if ui.button("Reset"):
            points = s.points = []
    c = ui.canvas(300, 300, background="black")
    c.rect(0, 0, 300, 300, outline="gray")
    c.circle(0, 300, 300, outline="white")
    inside = 0
    for x, y in points:
        hit = x * x + y * y <= 1
        inside += hit
        c.circle(x * 300, 300 - y * 300, 2, "green" if hit else "red")
    ui.text(f"pi ≈ {4 * inside / len(points):.2f}" if points else "pi ≈ ?", size=40, bold=True)
    ui.text(f"{len(points)} points")
