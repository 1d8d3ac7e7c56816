def app(ui):
    ui.title("No doubles")
    s = ui.state
    points, best = s.get("points", 0), s.get("best", 0)
    if ui.button("Roll"):
        a, b = s.dice = [random.randint(1, 6), random.randint(1, 6)]
        points = 0 if a == b else points + a + b
        best = max(best, points)
        s.points, s.best = points, best
    if "dice" in s:
        ui.text(f"{s.dice[0]} and {s.dice[1]}", size=40)
    ui.text(f"Points: {points}", size=24)
    ui.text(f"Best: {best}")
