def app(ui):
    ui.title("Chore points")
    s = ui.state
    points = s.get("points", {"Kim": 0, "Lou": 0})
    who = ui.choice("Who", ["Kim", "Lou"])
    with ui.row():
        for chore, worth in [("Dishes", 2), ("Rubbish", 1), ("Garden", 5)]:
            if ui.button(f"{chore} {worth}"):
                points[who] += worth
    for name in points:
        ui.text(f"{name}: {points[name]}", size=24)
        if points[name] >= 20:
            ui.text(f"{name} gets a reward", color="good")
    if ui.button("Start over"):
        s.points = {"Kim": 0, "Lou": 0}
