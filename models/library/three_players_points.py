def app(ui):
    ui.title("Scores")
    points = ui.state.get("points", {"Ana": 0, "Ben": 0, "Cleo": 0})
    with ui.row():
        for name in points:
            if ui.button(f"{name} +1"):
                points[name] += 1
    ui.state.points = points
    best = max(points.values())
    alone = list(points.values()).count(best) == 1
    for name in points:
        star = "★ " if alone and points[name] == best else ""
        ui.text(f"{star}{name}: {points[name]}", size=24)
